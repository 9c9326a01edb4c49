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
        var main = Markup.Element("main", null, "\n", Cells(result, contents));
        var layout = Markup.Element("div", "layout", "\n", contents.ToHtml(), main);
        return Page.Of(title, result.Charts > 0 ? plotly.Element : "", Header(result, plotly) + layout + "\n");
    }

    private static string Header(NotebookResult result, PlotlySource plotly)
    {
        var facts = new List<string>
        {
            Markup.Count(result.CellsRun, result.CodeCells, "cell"),
            Markup.Count(result.Charts, "chart"),
            Markup.Duration(result.Duration),
            result.Started.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture),
        };
        if (result.Label is not null)
            facts.Add(result.Label);
        facts.AddRange(result.Parameters.Select(parameter => $"{parameter.Key} = {parameter.Value}"));
        var state = Markup.Element("span", $"badge {CellHtml.Class(result.State)}", ExecutedNotebook.Word(result.State));
        var html = new StringBuilder();
        var name = Markup.Element("span", "file", Markup.Text(result.OutputName));
        html.Append(Page.Bar(Markup.Link("index.html", "All notebooks") + name, withCode: true))
            .Append(Markup.Element("p", "facts", state, " ", Markup.Text(string.Join(" · ", facts)))).Append('\n');
        if (result.Problem is not null)
            html.Append(Markup.Element("p", "banner", Markup.Text(result.Problem))).Append('\n');
        else if (result.Failures.FirstOrDefault() is { } failure)
            html.Append(Failure(failure)).Append('\n');
        foreach (var note in new[] { result.Charts > 0 ? plotly.Note : null, result.Notebook.Problem }.OfType<string>())
            html.Append(Markup.Element("p", "note", Markup.Text(note))).Append('\n');
        return html.ToString();
    }

    private static string Failure(CellResult cell) => Markup.Element(
        "p", "banner",
        Markup.Link("#" + CellHtml.Anchor(cell), $"Cell {cell.Number}"), $" {ExecutedNotebook.Word(cell.State)}: ",
        Markup.Element("strong", null, Markup.Text(cell.Error?.Name)), " ", Markup.Text(cell.Error?.Message.Split('\n')[0]));

    private static string Cells(NotebookResult result, Contents contents)
    {
        var markdown = new MarkdownHtml(Path.GetDirectoryName(Path.GetFullPath(result.Notebook.Path ?? "notebook"))!);
        return string.Concat(result.Cells.Select(cell => cell.Cell.Kernel switch
        {
            KernelNames.Markdown => Markup.Element("section", "prose", "\n", markdown.Of(cell.Cell.Source, contents)) + "\n",
            KernelNames.Raw => Markup.Element("section", "prose", Markup.Element("pre", null, Markup.Text(cell.Cell.Source))) + "\n",
            _ => CellHtml.Of(cell, markdown),
        }));
    }
}
