using Dib.Documents;
using Dib.Running;

namespace Dib.Reports.Html;

/// <summary>A code cell as HTML: code that folds, outputs, error.</summary>
internal static class CellHtml
{
    /// <summary>The cell.</summary>
    public static string Of(CellResult cell, MarkdownHtml markdown)
    {
        var isFolded = cell.Directives.Hide && cell.Error is null;
        var code = Markup.Element(
            isFolded ? "details" : "details open", "code",
            Markup.Element("summary", null, Summary(cell)),
            Markup.Element("pre tabindex=\"0\"", null, Markup.Element("code", null, Code(cell))));
        var outputs = string.Join('\n', cell.Outputs.Select(output => OutputHtml.Of(output, markdown)));
        if (cell.Error is not null)
            outputs += Error(cell, cell.Error);
        return Markup.Element(
            $"section id=\"{Anchor(cell)}\"", $"cell {Class(cell.State)}",
            code, outputs.Length > 0 ? Markup.Element("div", "outputs", outputs) : "") + "\n";
    }

    /// <summary>The id under which a link finds the cell.</summary>
    public static string Anchor(CellResult cell) => cell.IsInjected ? "parameters" : $"cell-{cell.Number}";

    /// <summary>The style of a state.</summary>
    public static string Class(CellState state) => state switch
    {
        CellState.Passed => "passed",
        CellState.Skipped or CellState.NotRun => "idle",
        _ => "failed",
    };

    private static string Summary(CellResult cell)
    {
        var summary = Markup.Element("span", "number", cell.IsInjected ? "parameters" : $"{cell.Number}");
        if (cell.Cell.Kernel != KernelNames.CSharp)
            summary += Markup.Element("span", "kernel", Markup.Text(cell.Cell.Kernel));
        if (cell.Directives.Exercise is { Length: > 0 } exercise)
            summary += Markup.Element("span", "exercise", "Exercise ", Markup.Text(exercise));
        if (cell.State != CellState.Passed)
            summary += Markup.Element("span", "state", ExecutedNotebook.Word(cell.State));
        if (cell.HasRun)
            summary += Markup.Element("span", "time", Markup.Duration(cell.Duration));
        return summary;
    }

    private static string Code(CellResult cell)
    {
        var source = cell.Cell.Source.Replace("\r", "");
        var lines = cell.Cell.Kernel == KernelNames.CSharp ? CSharpHtml.Lines(source) : source.Split('\n').Select(Markup.Text);
        var wrong = cell.State == CellState.Passed ? null : cell.Error?.Line;
        return string.Concat(lines.Select((line, i) => Markup.Element("span", wrong == i + 1 ? "line wrong" : "line", line, "\n")));
    }

    private static string Error(CellResult cell, CellError error)
    {
        var head = Markup.Element("strong", null, Markup.Text(error.Name));
        if (error.Line is { } line)
            head += Markup.Element("span", "place", $"line {line}");
        if (cell.State == CellState.Passed)
            head += Markup.Element("span", "place", "expected");
        var trace = string.Join('\n', error.Traceback.Select(frame => frame.Trim()));
        return Markup.Element(
            "div role=\"note\"", "error",
            Markup.Element("p", null, head),
            Markup.Element("pre", "message", AnsiHtml.Of(error.Message)),
            trace.Length > 0
                ? Markup.Element("details", null, Markup.Element("summary", null, "Trace"), Markup.Element("pre", null, Markup.Text(trace)))
                : "");
    }
}
