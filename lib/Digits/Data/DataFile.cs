namespace Digits.Data;

/// <summary>One file of a published data set, as it was found on this machine.</summary>
/// <param name="Path">Where it lies, packed or not; where it should lie when it is missing.</param>
/// <param name="Sha256">The published checksum, in lower-case hexadecimal digits; null when something is wrong.</param>
/// <param name="Problem">A sentence that says what is wrong; null for the published file.</param>
public sealed record DataFile(string Path, string? Sha256, string? Problem);
