namespace Benchmarks.Reporting;

/// <summary>A column of figures; its name is also their name in the file of <c>--json</c>.</summary>
/// <param name="Name">With the unit.</param>
/// <param name="Format">A numeric format string; null for words.</param>
internal sealed record Column(string Name, string? Format = null);
