using System.Globalization;
using Dib.Reports;
using Dib.Running;

namespace Digits.Cli.Terminal;

/// <summary>A notebook's errors as lines of text: where, what, the source around the line, the trace.</summary>
internal static class Failure
{
    private const int LinesAround = 2;

    /// <summary>What a line is, for its colour.</summary>
    public enum Part
    {
        Place,
        Message,
        Source,
        MarkedSource,
        Trace,
    }

    public static IEnumerable<(Part Part, string Text)> Lines(NotebookResult notebook)
    {
        if (notebook.Problem is not null)
            yield return (Part.Message, $"{notebook.Notebook.Name}: {notebook.Problem}");
        foreach (var line in notebook.Failures.SelectMany(cell => Lines(notebook, cell)))
            yield return (line.Part, TerminalText.Plain(line.Text));
    }

    private static IEnumerable<(Part Part, string Text)> Lines(NotebookResult notebook, CellResult cell)
    {
        var error = cell.Error!;
        yield return (Part.Place, "");
        yield return (Part.Place, Place(notebook, cell));
        foreach (var line in $"{error.Name}: {error.Message}".Split('\n'))
            yield return (Part.Message, line.TrimEnd());
        if (error.Line is { } marked)
        {
            var source = cell.Cell.Lines;
            for (var i = Math.Max(1, marked - LinesAround); i <= Math.Min(source.Length, marked + LinesAround); i++)
            {
                yield return (
                    i == marked ? Part.MarkedSource : Part.Source,
                    string.Create(CultureInfo.InvariantCulture, $"  {(i == marked ? '>' : ' ')} {i,3} | {source[i - 1].TrimEnd('\r')}"));
            }
        }
        foreach (var line in error.Traceback.Skip(IsSameAsMessage(error) ? 1 : 0))
            yield return (Part.Trace, $"    {line.Trim()}");
    }

    private static string Place(NotebookResult notebook, CellResult cell)
    {
        var line = cell.Error!.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $", line {number}") : "";
        var file = cell.ErrorFileLine is { } fileLine
            ? string.Create(CultureInfo.InvariantCulture, $" ({notebook.Notebook.Path}:{fileLine})")
            : "";
        var heading = cell.Heading.Length > 0 ? $", under \"{cell.Heading}\"" : "";
        return $"{notebook.Notebook.Name}, cell {cell.Number}{line}{heading}{file}";
    }

    /// <summary>The first compile error stands in the message already.</summary>
    private static bool IsSameAsMessage(CellError error) =>
        error.Traceback is [var first, ..] && first.EndsWith($"{error.Name}: {error.Message}", StringComparison.Ordinal);
}
