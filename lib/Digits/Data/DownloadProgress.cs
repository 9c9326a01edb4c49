namespace Digits.Data;

/// <summary>How a download stands.</summary>
/// <param name="File">The file on its way, such as <c>train-images-idx3-ubyte.gz</c>.</param>
/// <param name="Received">How many of its bytes are here.</param>
/// <param name="Total">How many it has, if the server said so.</param>
/// <param name="Note">A sentence when something other than bytes happened: a mirror failed, another process is downloading.</param>
public readonly record struct DownloadProgress(string File, long Received, long? Total, string? Note = null);
