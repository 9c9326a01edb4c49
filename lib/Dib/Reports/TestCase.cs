using System.Globalization;
using Dib.Documents;
using Dib.Running;

namespace Dib.Reports;

/// <summary>A cell as a test report tells it.</summary>
internal static class TestCase
{
    private const int OutputLimit = 10_000;

    /// <summary>Its number and the heading above it; numbers of one width, so that the cases sort.</summary>
    public static string Name(CellResult cell) =>
        string.Create(CultureInfo.InvariantCulture, $"cell {cell.Number:00}{(cell.IsInjected ? " parameters" : "")} {cell.Heading}")
            .TrimEnd();

    /// <summary>Where, what, and the trace.</summary>
    public static string Details(NotebookResult notebook, CellResult cell)
    {
        var place = cell.ErrorFileLine is { } line ? string.Create(CultureInfo.InvariantCulture, $"{notebook.Notebook.Path}:{line}\n") : "";
        return $"{place}{cell.Error!.Name}: {cell.Error.Message}\n{string.Join('\n', cell.Error.Traceback)}";
    }

    /// <summary>What it wrote to a stream, as far as a report wants it.</summary>
    public static string Output(CellResult cell, string stream)
    {
        var text = string.Concat(cell.Outputs.OfType<StreamOutput>().Where(output => output.Name == stream).Select(output => output.Text));
        return XmlText.Clean(text.Length > OutputLimit ? text[..OutputLimit] + "…" : text);
    }
}
