using System.Globalization;
using System.Text.RegularExpressions;
using Dib.Documents;

namespace Dib.Checks;

/// <summary>Looks through notebooks for what trips up their readers and runners.</summary>
public static partial class NotebookCheck
{
    /// <summary>A code cell with more lines is hard to follow.</summary>
    public const int LongestCell = 25;

    /// <summary>What is to be mended in notebooks that belong together.</summary>
    /// <param name="notebooks">The notebooks.</param>
    /// <param name="resultsFolder">Where their executed copies lie, if anywhere.</param>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<Notebook> notebooks, string? resultsFolder = null)
    {
        ArgumentNullException.ThrowIfNull(notebooks);
        var each = notebooks.SelectMany(notebook => Of(notebook).Concat(StaleOutputs.In(notebook, resultsFolder)));
        return [.. each, .. PackageVersions.Differing(notebooks)];
    }

    /// <summary>The place of a cell's line.</summary>
    internal static string Place(Notebook notebook, NotebookCell cell, int line = 1) => cell.Line > 0
        ? (cell.Line + line - 1).ToString(CultureInfo.InvariantCulture)
        : $"cell {notebook.CodeCells.TakeWhile(other => !ReferenceEquals(other, cell)).Count() + 1}";

    private static IEnumerable<Finding> Of(Notebook notebook)
    {
        var path = notebook.Path ?? notebook.Name;
        if (notebook.Problem is not null)
            yield return new Finding(path, "", notebook.Problem);
        if (notebook.Cells.All(cell => string.IsNullOrWhiteSpace(cell.Source)))
        {
            yield return new Finding(path, "", "It has no cells.");
            yield break;
        }
        var headings = Heading.All(notebook);
        if (headings is not [{ Cell: 0, Level: 1 }, ..])
            yield return new Finding(path, "1", "It has no title: the first cell should be markdown that starts with `# Title`.");
        foreach (var (lower, upper) in headings.Skip(1).Zip(headings).Where(pair => pair.First.Level > pair.Second.Level + 1))
        {
            yield return new Finding(
                path, Place(notebook, notebook.Cells[lower.Cell]),
                $"The heading \"{lower.Text}\" is of level {lower.Level} below one of level {upper.Level}: a level is left out.");
        }
        for (var i = 0; i < notebook.Cells.Count; i++)
        {
            if (notebook.Cells[i].IsCode && headings.Count > 0 && Heading.Above(headings, i) is null)
                yield return new Finding(path, Place(notebook, notebook.Cells[i]), "The cell has no heading above it.");
            foreach (var (line, sentence) in Of(notebook.Cells[i]))
                yield return new Finding(path, Place(notebook, notebook.Cells[i], line), sentence);
        }
    }

    private static IEnumerable<(int Line, string Sentence)> Of(NotebookCell cell)
    {
        var lines = cell.Lines;
        if (cell.IsCode && lines.Length > LongestCell)
            yield return (1, $"The cell has {lines.Length} lines; split it, since more than {LongestCell} are hard to follow.");
        foreach (var problem in CellDirectives.Of(cell).Problems)
            yield return (1, problem);
        for (var i = 0; i < lines.Length; i++)
        {
            if (cell.IsCode && lines[i].StartsWith("#!import", StringComparison.Ordinal))
                yield return (i + 1, "`#!import` loses errors and throws in newer tools: put the code into a library for `#r`.");
            if (NearSelector().Match(lines[i]) is { Success: true } near
                && KernelNames.Resolve(near.Groups[1].Value.ToLowerInvariant()) is { } kernel)
                yield return (i + 1, $"`{lines[i].TrimEnd()}` does not open a cell: write `#!{kernel}` alone on its line.");
        }
    }

    /// <summary>A selector that space or capitals keep from being one.</summary>
    [GeneratedRegex(@"^\s*#!([A-Za-z#]+)\s*$")]
    private static partial Regex NearSelector();
}
