using System.Text;
using Dib.Documents;
using Dib.Running;

namespace Dib.Reports.Html;

/// <summary>A code cell as HTML: code that folds, outputs, error.</summary>
internal static class CellHtml
{
    public static string Of(CellResult cell, MarkdownHtml markdown)
    {
        var html = new StringBuilder();
        html.Append($"<section class=\"cell {Class(cell.State)}\" id=\"{Anchor(cell)}\">\n");
        html.Append($"<details class=\"code\"{(cell.Directives.Hide && cell.Error is null ? "" : " open")}><summary>{Summary(cell)}</summary>\n");
        html.Append($"<pre tabindex=\"0\"><code>{Code(cell)}</code></pre></details>\n");
        if (cell.Outputs.Count > 0)
        {
            html.Append("<div class=\"outputs\">\n");
            foreach (var output in cell.Outputs)
                html.Append(OutputHtml.Of(output, markdown)).Append('\n');
            if (cell.Error is not null)
                html.Append(Error(cell, cell.Error));
            html.Append("</div>\n");
        }
        return html.Append("</section>\n").ToString();
    }

    private static string Summary(CellResult cell)
    {
        var label = cell.IsInjected ? "parameters" : $"{cell.Number}";
        var language = cell.Cell.Kernel == KernelNames.CSharp ? "" : $"<span class=\"kernel\">{Markup.Text(cell.Cell.Kernel)}</span>";
        var exercise = cell.Directives.Exercise is { Length: > 0 } number ? $"<span class=\"exercise\">Exercise {Markup.Text(number)}</span>" : "";
        var state = cell.State is CellState.Passed ? "" : $"<span class=\"state\">{ExecutedNotebook.Word(cell.State)}</span>";
        var time = cell.HasRun ? $"<span class=\"time\">{Markup.Duration(cell.Duration)}</span>" : "";
        return $"<span class=\"number\">{label}</span>{language}{exercise}{state}{time}";
    }

    private static string Code(CellResult cell)
    {
        var source = cell.Cell.Source.Replace("\r", "");
        var lines = cell.Cell.Kernel == KernelNames.CSharp ? CSharpHtml.Lines(source) : source.Split('\n').Select(Markup.Text);
        return string.Concat(lines.Select((line, i) => $"<span class=\"line{(cell.State != CellState.Passed && cell.Error?.Line == i + 1 ? " wrong" : "")}\">{line}\n</span>"));
    }

    private static string Error(CellResult cell, CellError error)
    {
        var place = error.Line is { } line ? $"<span class=\"place\">line {line}</span>" : "";
        var expected = cell.State == CellState.Passed ? "<span class=\"place\">expected</span>" : "";
        var trace = error.Traceback.Count == 0
            ? ""
            : $"<details><summary>Trace</summary><pre>{Markup.Text(string.Join('\n', error.Traceback.Select(frame => frame.Trim())))}</pre></details>";
        return $"<div class=\"error\" role=\"note\"><p><strong>{Markup.Text(error.Name)}</strong>{place}{expected}</p>"
            + $"<pre class=\"message\">{AnsiHtml.Of(error.Message)}</pre>{trace}</div>\n";
    }

    internal static string Anchor(CellResult cell) => cell.IsInjected ? "parameters" : $"cell-{cell.Number}";

    internal static string Class(CellState state) => state switch
    {
        CellState.Passed => "passed",
        CellState.Skipped or CellState.NotRun => "idle",
        _ => "failed",
    };
}
