using System.Globalization;
using Dib.Running;

namespace Digits.Cli.Terminal;

/// <summary>A notebook's errors as text: where, what, and the source line.</summary>
internal static class Failure
{
    private const int LinesAround = 2;

    public static IEnumerable<string> Lines(NotebookResult notebook)
    {
        if (notebook.Problem is not null)
            yield return $"{notebook.Notebook.Name}: {notebook.Problem}";
        foreach (var line in notebook.Failures.SelectMany(cell => Lines(notebook, cell)))
            yield return line;
    }

    private static IEnumerable<string> Lines(NotebookResult notebook, CellResult cell)
    {
        var error = cell.Error!;
        yield return "";
        var place = error.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $", line {number}") : "";
        var file = cell.ErrorFileLine is { } fileLine ? string.Create(CultureInfo.InvariantCulture, $" ({notebook.Notebook.Path}:{fileLine})") : "";
        yield return $"{notebook.Notebook.Name}, cell {cell.Number}{place}{file}";
        foreach (var line in $"{error.Name}: {error.Message}".Split('\n'))
            yield return line.TrimEnd();
        if (error.Line is { } marked)
        {
            var source = cell.Cell.Lines;
            for (var i = Math.Max(1, marked - LinesAround); i <= Math.Min(source.Length, marked + LinesAround); i++)
                yield return $"  {(i == marked ? '>' : ' ')} {i,3} | {source[i - 1]}";
        }
        foreach (var line in error.Traceback)
            yield return $"    {line.Trim()}";
    }
}
