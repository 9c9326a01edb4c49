using System.Globalization;
using Dib.Documents;

namespace Dib.Running;

/// <summary>Which cells of a notebook to run, by number or by heading.</summary>
/// <param name="Only">Only this cell, these cells (<c>3-7</c>) or the cells below this heading, with the cells that load packages.</param>
/// <param name="Until">Nothing after this cell, or after the cells below this heading.</param>
public sealed record CellSelection(string? Only, string? Until)
{
    /// <summary>All cells.</summary>
    public static CellSelection Everything { get; } = new(null, null);

    /// <summary>The indices, among all cells, of those to run; null when the notebook has no such cell or heading.</summary>
    public IReadOnlySet<int>? In(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var code = CodeIn(notebook);
        var selected = code.ToHashSet();
        if (Only is not null)
        {
            if (Find(Only, notebook, code) is not { } only)
                return null;
            selected.RemoveWhere(index => (index < only.First || index > only.Last) && !LoadsPackages(notebook.Cells[index]));
        }
        if (Until is not null)
        {
            if (Find(Until, notebook, code) is not { } until)
                return null;
            selected.RemoveWhere(index => index > until.Last);
        }
        return selected;
    }

    /// <summary>Makes sure that every notebook has the cells.</summary>
    /// <exception cref="ParameterException">One has not.</exception>
    public void Check(IEnumerable<Notebook> notebooks)
    {
        ArgumentNullException.ThrowIfNull(notebooks);
        if (notebooks.FirstOrDefault(notebook => In(notebook) is null) is { } notebook)
        {
            var wanted = new[] { Only, Until }.OfType<string>().First(name => Find(name, notebook, CodeIn(notebook)) is null);
            var cells = notebook.CodeCells.Count();
            throw new ParameterException(
                $"{notebook.Name} has no cell or heading \"{wanted}\": it has {cells} cells, and a heading may be given in part.");
        }
    }

    private static int[] CodeIn(Notebook notebook) =>
        [.. Enumerable.Range(0, notebook.Cells.Count).Where(index => notebook.Cells[index].IsCode)];

    private static (int First, int Last)? Find(string wanted, Notebook notebook, int[] code)
    {
        var ends = wanted.Split('-', 2, StringSplitOptions.TrimEntries);
        if (ends.All(end => int.TryParse(end, CultureInfo.InvariantCulture, out _)))
        {
            var numbers = ends.Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
            return numbers[0] >= 1 && numbers[^1] <= code.Length && numbers[0] <= numbers[^1]
                ? (code[numbers[0] - 1], code[numbers[^1] - 1])
                : null;
        }
        var headings = Heading.All(notebook);
        var heading = headings.FirstOrDefault(heading => heading.Text.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            ?? headings.FirstOrDefault(heading => heading.Text.Contains(wanted, StringComparison.OrdinalIgnoreCase));
        if (heading is null)
            return null;
        var next = headings.FirstOrDefault(other => other.Cell > heading.Cell && other.Level <= heading.Level);
        return (heading.Cell, (next?.Cell ?? notebook.Cells.Count) - 1);
    }

    /// <summary>A cell with a <c>#r</c>: without it no other would compile.</summary>
    private static bool LoadsPackages(NotebookCell cell) => cell.Lines.Any(line => line.StartsWith("#r ", StringComparison.Ordinal));
}
