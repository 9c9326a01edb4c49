using System.Globalization;
using Dib.Documents;
using Dib.Running;

namespace Dib.Reports.Html;

/// <summary>A run's overview: its notebooks side by side, what failed, where the time went.</summary>
public static class IndexReport
{
    private const int SlowestCells = 10;

    private static readonly (string Name, string? Style)[] Columns =
        [("Notebook", null), ("Result", null), ("Cells", "figure"), ("Charts", "figure wide"), ("Time", "figure"), ("Share", "wide")];

    /// <summary>The page.</summary>
    public static string Of(RunResult run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var passed = run.Notebooks.Count(notebook => notebook.State == CellState.Passed);
        var title = $"{Markup.Count(passed, run.Notebooks.Count, "notebook")} passed";
        string?[] facts =
        [
            Markup.Count(run.Notebooks.Sum(notebook => notebook.CellsRun), "cell"),
            Markup.Count(run.Notebooks.Sum(notebook => notebook.Charts), "chart"),
            Markup.Duration(run.Duration),
            run.Started.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture),
            run.Notebooks.Select(notebook => notebook.Label).FirstOrDefault(),
        ];
        var main = Markup.Element(
            "main", "overview",
            Markup.Element("h1", null, title), Markup.Element("p", "facts", Markup.Text(string.Join(" · ", facts.OfType<string>()))),
            Table(run), Failures(run), Slowest(run));
        return Page.Of(title, "", Page.Bar(Markup.Element("span", "file", "Notebooks"), withCode: false) + main);
    }

    private static string Table(RunResult run)
    {
        var head = string.Concat(Columns.Select(column => Markup.Element("th", column.Style, column.Name)));
        var rows = string.Join('\n', run.Notebooks.Select(notebook => Row(notebook, run)));
        return Markup.Element("div", "scroll", Markup.Element(
            "table", null, Markup.Element("thead", null, Markup.Element("tr", null, head)), Markup.Element("tbody", null, rows))) + "\n";
    }

    private static string Row(NotebookResult notebook, RunResult run)
    {
        var title = Heading.All(notebook.Notebook).FirstOrDefault(heading => heading.Level == 1)?.Text;
        var share = run.Duration > TimeSpan.Zero ? notebook.Duration / run.Duration * 100 : 0;
        var bar = Markup.Element(string.Create(CultureInfo.InvariantCulture, $"i style=\"width:{share:0.#}%\""), null);
        var cells = notebook.CellsRun == notebook.CodeCells ? $"{notebook.CodeCells}" : $"{notebook.CellsRun} of {notebook.CodeCells}";
        var subtitle = title is null ? "" : Markup.Element("span", "subtitle", Markup.Text(title));
        var state = Markup.Element("span", $"badge {CellHtml.Class(notebook.State)}", ExecutedNotebook.Word(notebook.State));
        return Markup.Element(
            "tr", null,
            Markup.Element("td", null, Markup.Link(Url(notebook), notebook.OutputName), subtitle),
            Markup.Element("td", null, state),
            Markup.Element("td", "figure", cells),
            Markup.Element("td", "figure wide", $"{notebook.Charts}"),
            Markup.Element("td", "figure", Markup.Duration(notebook.Duration)),
            Markup.Element("td", "wide", Markup.Element("span", "share", bar)));
    }

    private static string Failures(RunResult run)
    {
        var failures = run.Notebooks.SelectMany(notebook =>
        {
            var problem = notebook.Problem is null ? [] : new[] { Failure(Url(notebook), notebook.OutputName, "", notebook.Problem) };
            return problem.Concat(notebook.Failures.Select(cell => Failure(
                Url(notebook, cell), Place(notebook, cell) + (cell.Error?.Line is { } line ? $", line {line}" : ""),
                cell.Error?.Name, cell.Error?.Message)));
        }).ToArray();
        return failures.Length == 0
            ? ""
            : Markup.Element("h2", null, "What failed") + Markup.Element("div", "outputs", string.Join('\n', failures)) + "\n";
    }

    private static string Failure(string url, string place, string? name, string? message) => Markup.Element(
        "div", "error",
        Markup.Element("p", null, Markup.Link(url, place), Markup.Element("strong", null, Markup.Text(name))),
        Markup.Element("pre", "message", AnsiHtml.Of(message ?? "")));

    private static string Slowest(RunResult run)
    {
        var cells = run.Notebooks.SelectMany(notebook => notebook.Cells.Where(cell => cell.HasRun).Select(cell => (notebook, cell)))
            .OrderByDescending(entry => entry.cell.Duration).Take(SlowestCells);
        var rows = string.Join('\n', cells.Select(entry => Markup.Element(
            "tr", null,
            Markup.Element("td", null, Markup.Link(Url(entry.notebook, entry.cell), Place(entry.notebook, entry.cell))),
            Markup.Element("td", null, Markup.Text(entry.cell.Heading)),
            Markup.Element("td", "figure", Markup.Duration(entry.cell.Duration)))));
        return rows.Length == 0
            ? ""
            : Markup.Element("h2", null, "Where the time went")
                + Markup.Element("div", "scroll", Markup.Element("table", null, Markup.Element("tbody", null, rows))) + "\n";
    }

    private static string Place(NotebookResult notebook, CellResult cell) => $"{notebook.OutputName}, cell {cell.Number}";

    private static string Url(NotebookResult notebook, CellResult? cell = null) =>
        $"{Uri.EscapeDataString(notebook.OutputName)}.html{(cell is null ? "" : "#" + CellHtml.Anchor(cell))}";
}
