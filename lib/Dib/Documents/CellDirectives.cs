using System.Globalization;

namespace Dib.Documents;

/// <summary>What a code cell tells its runner in its first comment lines, such as <c>//| timeout: 120</c>.</summary>
/// <remarks>The <c>.dib</c> format has no metadata for a cell. In an <c>.ipynb</c> file Jupyter's usual cell tags mean the same.</remarks>
public sealed record CellDirectives
{
    /// <summary>The directives that a runner knows.</summary>
    public static readonly IReadOnlyList<string> Known = ["parameters", "skip", "raises", "timeout", "hide", "exercise", "check", "slow"];

    /// <summary>Whether the cell declares the notebook's parameters.</summary>
    public bool IsParameters { get; init; }

    /// <summary>Whether a run leaves the cell out.</summary>
    public bool Skip { get; init; }

    /// <summary>Whether a report leaves the cell's code out.</summary>
    public bool Hide { get; init; }

    /// <summary>The exception that the cell must throw, with or without namespace; <c>Exception</c> stands for any.</summary>
    public string? Raises { get; init; }

    /// <summary>The cell's own time limit.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The number of the exercise that the cell belongs to, such as <c>2.1</c>.</summary>
    public string? Exercise { get; init; }

    /// <summary>All directives in order, as name and value; the value of <c>//| skip</c> is empty.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All { get; init; } = [];

    /// <summary>Sentences about directives that mean nothing.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Reads the directives of a cell; prose has none.</summary>
    public static CellDirectives Of(NotebookCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (!cell.IsCode)
            return new CellDirectives();
        var all = InComments(cell).Concat(InTags(cell)).ToArray();
        var problems = new List<string>();
        var directives = new CellDirectives { All = all, Problems = problems };
        foreach (var (name, value) in all)
            directives = directives.With(name, value, problems);
        return directives;
    }

    private CellDirectives With(string name, string value, List<string> problems)
    {
        switch (name)
        {
            case "parameters": return this with { IsParameters = true };
            case "skip": return this with { Skip = true };
            case "hide": return this with { Hide = true };
            case "exercise": return this with { Exercise = value };
            case "raises": return this with { Raises = value.Length > 0 ? value : nameof(Exception) };
            case "timeout" when double.TryParse(value, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 1e6:
                return this with { Timeout = TimeSpan.FromSeconds(seconds) };
            case "timeout":
                problems.Add($"`timeout: {value}` should give seconds, such as `timeout: 120`.");
                return this;
            default:
                if (!Known.Contains(name))
                    problems.Add($"`{name}` is no directive; there are {string.Join(", ", Known)}.");
                return this;
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> InComments(NotebookCell cell)
    {
        foreach (var line in cell.Lines.Select(line => line.Trim()).TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)))
        {
            if (!line.StartsWith("//|", StringComparison.Ordinal))
                continue;
            var parts = line[3..].Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts[0].Length > 0)
                yield return new(parts[0], parts.Length > 1 ? parts[1] : "");
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> InTags(NotebookCell cell)
    {
        if (cell.Metadata?["tags"] is not System.Text.Json.Nodes.JsonArray tags)
            yield break;
        foreach (var tag in tags.Select(tag => tag?.ToString()))
        {
            var name = tag switch
            {
                "parameters" => "parameters",
                "skip-execution" => "skip",
                "raises-exception" => "raises",
                "hide-input" => "hide",
                _ => null,
            };
            if (name is not null)
                yield return new(name, "");
        }
    }
}
