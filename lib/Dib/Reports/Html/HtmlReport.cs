using System.Globalization;
using System.Text;
using Dib.Documents;
using Dib.Running;

namespace Dib.Reports.Html;

/// <summary>A notebook's run as one HTML page.</summary>
public static class HtmlReport
{
    /// <summary>The page.</summary>
    /// <param name="result">The run.</param>
    /// <param name="plotly">Where the page finds Plotly; asked for only by a page with charts.</param>
    public static string Of(NotebookResult result, PlotlySource plotly)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(plotly);
        var title = Heading.All(result.Notebook).FirstOrDefault(heading => heading.Level == 1)?.Text ?? result.Notebook.Name;
        var contents = new Contents();
        var main = Main(result, contents);
        var body = $"{Header(result, plotly)}<div class=\"layout\">\n{contents.ToHtml()}<main>\n{main}</main>\n</div>\n";
        return Page.Of(title, result.Charts > 0 ? plotly.Element : "", body);
    }

    private static string Header(NotebookResult result, PlotlySource plotly)
    {
        var state = ExecutedNotebook.Word(result.State);
        var facts = new List<string>
        {
            result.CellsRun == result.CodeCells ? Markup.Count(result.CellsRun, "cell") : $"{result.CellsRun} of {Markup.Count(result.CodeCells, "cell")}",
            Markup.Count(result.Charts, "chart"),
            Markup.Duration(result.Duration),
            result.Started.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture),
        };
        facts.AddRange(result.Parameters.Select(parameter => $"{parameter.Key} = {parameter.Value}"));
        var notes = new List<string>();
        if (result.Charts > 0 && plotly.Note is not null)
            notes.Add(plotly.Note);
        if (result.Notebook.Problem is not null)
            notes.Add(result.Notebook.Problem);
        var failure = result.Problem is not null ? $"<p class=\"banner\">{Markup.Text(result.Problem)}</p>\n" : string.Concat(result.Failures.Take(1).Select(Failure));
        return $"""
            <header>
            <nav class="bar"><a href="index.html">All notebooks</a><span class="file">{Markup.Text(result.OutputName)}</span>
            <span class="tools"><button type="button" data-do="code">Hide code</button><button type="button" data-do="theme" aria-label="Dark or light">◐</button></span></nav>
            <p class="facts"><span class="badge {CellHtml.Class(result.State)}">{state}</span> {string.Join(" · ", facts.Select(Markup.Text))}</p>
            {failure}{string.Concat(notes.Select(note => $"<p class=\"note\">{Markup.Text(note)}</p>\n"))}</header>

            """;
    }

    private static string Failure(CellResult cell) =>
        $"<p class=\"banner\"><a href=\"#cell-{cell.Number}\">Cell {cell.Number}</a> {ExecutedNotebook.Word(cell.State)}: "
        + $"<strong>{Markup.Text(cell.Error?.Name)}</strong> {Markup.Text(cell.Error?.Message.Split('\n')[0])}</p>\n";

    private static string Main(NotebookResult result, Contents contents)
    {
        var markdown = new MarkdownHtml(Path.GetDirectoryName(Path.GetFullPath(result.Notebook.Path ?? "notebook"))!);
        var html = new StringBuilder();
        foreach (var cell in result.Cells)
        {
            if (cell.Cell.Kernel == KernelNames.Markdown)
                html.Append("<section class=\"prose\">\n").Append(markdown.Of(cell.Cell.Source, contents)).Append("</section>\n");
            else if (cell.Cell.Kernel == KernelNames.Raw)
                html.Append("<section class=\"prose\"><pre>").Append(Markup.Text(cell.Cell.Source)).Append("</pre></section>\n");
            else
                html.Append(CellHtml.Of(cell, markdown));
        }
        return html.ToString();
    }
}
