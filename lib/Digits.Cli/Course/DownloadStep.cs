namespace Digits.Cli.Course;

/// <summary>How a download stands, as the course's library tells it.</summary>
/// <param name="File">The file on its way.</param>
/// <param name="Received">How many of its bytes are here.</param>
/// <param name="Total">How many it has, if that is known.</param>
/// <param name="Note">A sentence when something other than bytes happened.</param>
internal sealed record DownloadStep(string File, long Received, long? Total, string? Note);
