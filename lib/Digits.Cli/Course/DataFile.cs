namespace Digits.Cli.Course;

/// <summary>One file of a data set, as the course's library tells it.</summary>
/// <param name="Path">Where it lies, or should lie.</param>
/// <param name="Sha256">Its checksum.</param>
/// <param name="Problem">What is wrong with it; null when nothing is.</param>
internal sealed record DataFile(string Path, string? Sha256, string? Problem);
