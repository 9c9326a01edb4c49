using System.Globalization;
using System.Text;
using Dib.Documents;
using Dib.Running;

namespace Dib.Reports.Html;

/// <summary>A run's overview: its notebooks side by side, what failed, where the time went.</summary>
public static class IndexReport
{
    private const int SlowestCells = 10;

    /// <summary>The page.</summary>
    public static string Of(RunResult run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var html = new StringBuilder();
        var facts = string.Join(" · ",
            Markup.Count(run.Notebooks.Count, "notebook"),
            Markup.Count(run.Notebooks.Sum(notebook => notebook.CellsRun), "cell"),
            Markup.Count(run.Notebooks.Sum(notebook => notebook.Charts), "chart"),
            Markup.Duration(run.Duration),
            run.Started.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture));
        html.Append("<header><nav class=\"bar\"><span class=\"file\">Notebooks</span><span class=\"tools\">")
            .Append("<button type=\"button\" data-do=\"theme\" aria-label=\"Dark or light\">◐</button></span></nav></header>\n")
            .Append($"<main class=\"overview\">\n<h1>{Title(run)}</h1>\n<p class=\"facts\">{facts}</p>\n")
            .Append(Table(run)).Append(Failures(run)).Append(Slowest(run)).Append("</main>\n");
        return Page.Of(Title(run), "", html.ToString());
    }

    private static string Title(RunResult run)
    {
        var passed = run.Notebooks.Count(notebook => notebook.State == CellState.Passed);
        return passed == run.Notebooks.Count ? $"{Markup.Count(passed, "notebook")} passed" : $"{passed} of {Markup.Count(run.Notebooks.Count, "notebook")} passed";
    }

    private static string Table(RunResult run)
    {
        var html = new StringBuilder();
        html.Append("<div class=\"scroll\"><table>\n<thead><tr><th>Notebook</th><th>Result</th>")
            .Append("<th class=\"figure\">Cells</th><th class=\"figure\">Charts</th><th class=\"figure\">Time</th><th>Share</th></tr></thead>\n<tbody>\n");
        foreach (var notebook in run.Notebooks)
        {
            var title = Heading.All(notebook.Notebook).FirstOrDefault(heading => heading.Level == 1)?.Text;
            var share = run.Duration > TimeSpan.Zero ? notebook.Duration / run.Duration * 100 : 0;
            html.Append($"<tr><td><a href=\"{Markup.Text(Uri.EscapeDataString(notebook.OutputName))}.html\">{Markup.Text(notebook.OutputName)}</a>")
                .Append(title is null ? "" : $"<span class=\"subtitle\">{Markup.Text(title)}</span>")
                .Append($"</td><td><span class=\"badge {CellHtml.Class(notebook.State)}\">{ExecutedNotebook.Word(notebook.State)}</span></td>")
                .Append($"<td class=\"figure\">{(notebook.CellsRun == notebook.CodeCells ? "" : $"{notebook.CellsRun} of ")}{notebook.CodeCells}</td>")
                .Append($"<td class=\"figure\">{notebook.Charts}</td><td class=\"figure\">{Markup.Duration(notebook.Duration)}</td>")
                .Append(CultureInfo.InvariantCulture, $"<td><span class=\"share\"><i style=\"width:{share:0.#}%\"></i></span></td></tr>\n");
        }
        return html.Append("</tbody></table></div>\n").ToString();
    }

    private static string Failures(RunResult run)
    {
        var html = new StringBuilder();
        foreach (var notebook in run.Notebooks)
        {
            if (notebook.Problem is not null)
                html.Append($"<div class=\"error\"><p><strong>{Markup.Text(notebook.OutputName)}</strong></p><pre class=\"message\">{Markup.Text(notebook.Problem)}</pre></div>\n");
            foreach (var cell in notebook.Failures)
            {
                var line = cell.Error?.Line is { } number ? $", line {number}" : "";
                html.Append($"<div class=\"error\"><p><a href=\"{Link(notebook, cell)}\">{Markup.Text(notebook.OutputName)}, cell {cell.Number}{line}</a>")
                    .Append($"<strong>{Markup.Text(cell.Error?.Name)}</strong></p><pre class=\"message\">{AnsiHtml.Of(cell.Error?.Message ?? "")}</pre></div>\n");
            }
        }
        return html.Length > 0 ? $"<h2>What failed</h2>\n<div class=\"outputs\">{html}</div>\n" : "";
    }

    private static string Slowest(RunResult run)
    {
        var cells = run.Notebooks.SelectMany(notebook => notebook.Cells.Where(cell => cell.HasRun).Select(cell => (notebook, cell)))
            .OrderByDescending(entry => entry.cell.Duration).Take(SlowestCells).ToArray();
        if (cells.Length == 0)
            return "";
        var html = new StringBuilder("<h2>Where the time went</h2>\n<div class=\"scroll\"><table>\n<tbody>\n");
        foreach (var (notebook, cell) in cells)
        {
            html.Append($"<tr><td><a href=\"{Link(notebook, cell)}\">{Markup.Text(notebook.OutputName)}, cell {cell.Number}</a></td>")
                .Append($"<td>{Markup.Text(cell.Heading)}</td><td class=\"figure\">{Markup.Duration(cell.Duration)}</td></tr>\n");
        }
        return html.Append("</tbody></table></div>\n").ToString();
    }

    private static string Link(NotebookResult notebook, CellResult cell) => $"{Markup.Text(Uri.EscapeDataString(notebook.OutputName))}.html#{CellHtml.Anchor(cell)}";
}
