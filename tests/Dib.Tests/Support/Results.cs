using Dib.Documents;
using Dib.Running;

namespace Dib.Tests.Support;

/// <summary>Results as a run would make them, for what only writes them down.</summary>
internal static class Results
{
    public static NotebookResult Of(params CellResult[] cells) =>
        new(new Notebook { Path = Path.GetFullPath("sample.dib"), Cells = [.. cells.Select(cell => cell.Cell)] }, cells)
        {
            Started = new DateTimeOffset(2026, 5, 4, 12, 30, 0, TimeSpan.Zero),
            Duration = TimeSpan.FromSeconds(3.5),
        };

    public static RunResult Run(params NotebookResult[] notebooks) => new(notebooks, notebooks[0].Started, TimeSpan.FromSeconds(4));

    public static CellResult Prose(string markdown) => new(new NotebookCell(KernelNames.Markdown, markdown), 0, "");

    public static CellResult Code(string code, params CellOutput[] outputs) =>
        new(new NotebookCell(KernelNames.CSharp, code) { Line = 10 }, 1, "A heading")
    {
        State = CellState.Passed,
        Duration = TimeSpan.FromSeconds(1.25),
        Outputs = outputs,
        Directives = CellDirectives.Of(new NotebookCell(KernelNames.CSharp, code)),
    };

    public static CellResult Failed(string code, CellError error) =>
        Code(code, new ErrorOutput(error.Name, error.Message, error.Traceback)) with { State = CellState.Failed, Error = error };

    public static DisplayOutput Html(string html) => Value("text/html", html);

    public static DisplayOutput Value(string type, string value) => new(new Dictionary<string, string> { [type] = value });

    /// <summary>A chart as the embedded library shows it.</summary>
    public static DisplayOutput Figure(string json) =>
        Html($"<div id=\"a\"></div><script type=\"application/json\" class=\"plotly-figure\">{json}</script>");

    public static StreamOutput Out(string text) => new(StreamOutput.Out, text);
}
