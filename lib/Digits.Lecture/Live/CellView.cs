using System.Text.Json.Nodes;
using Dib.Documents;
using Dib.Reports.Html;
using Dib.Running;
using Digits.Lecture.Hall;

namespace Digits.Lecture.Live;

/// <summary>A cell as a page is sent it. Made under the hall's lock from values that don't change; rendered after it.</summary>
internal sealed record CellView(
    LiveCell Cell, CellResult Result, RunState State, bool IsStale, bool IsEdited, DateTimeOffset Started, int Run)
{
    /// <summary>Whether the page lacks how the text looks.</summary>
    public bool HasNewSource { get; init; }

    /// <summary>Whether the page lacks the text: the one who typed it has it.</summary>
    public bool SendsSource { get; init; }

    /// <summary>What the cell shows, where the page may lack some of it.</summary>
    public IReadOnlyList<CellOutput>? Outputs { get; init; }

    /// <summary>The seconds that it took in an earlier run of the course.</summary>
    public double? Expected { get; init; }

    public static CellView Of(LiveCell cell) =>
        new(cell, cell.Result, cell.State, cell.IsStale, cell.IsEdited, cell.Started, cell.Run);

    public JsonObject ToJson(MarkdownHtml markdown)
    {
        var json = new JsonObject
        {
            ["index"] = Cell.Index,
            ["number"] = Result.Number,
            ["step"] = Cell.Step,
            ["kernel"] = Result.Cell.Kernel,
            ["isCode"] = Result.Cell.IsCode,
            ["heading"] = Result.Heading,
            ["isHidden"] = Result.Directives.Hide,
            ["exercise"] = Result.Directives.Exercise,
            ["state"] = State.ToString().ToLowerInvariant(),
            ["isStale"] = IsStale,
            ["isEdited"] = IsEdited,
            ["seconds"] = Result.HasRun ? Result.Duration.TotalSeconds : null,
            ["since"] = State == RunState.Running ? (DateTimeOffset.UtcNow - Started).TotalSeconds : null,
            ["expected"] = Expected,
            ["error"] = Result.Error is { } error ? Error(error) : null,
        };
        if (SendsSource)
            json["source"] = Result.Cell.Source.Replace("\r", "");
        if (HasNewSource)
            json[Result.Cell.Kernel == KernelNames.Markdown ? "prose" : "lines"] = Looks(markdown);
        return json;
    }

    private JsonNode Looks(MarkdownHtml markdown)
    {
        var source = Result.Cell.Source.Replace("\r", "");
        return Result.Cell.Kernel switch
        {
            KernelNames.Markdown => markdown.Of(source),
            KernelNames.CSharp => new JsonArray([.. CSharpHtml.Lines(source).Select(line => JsonValue.Create(line))]),
            _ => new JsonArray([.. source.Split('\n').Select(line => JsonValue.Create(Markup.Text(line)))]),
        };
    }

    private JsonObject Error(CellError error) => new()
    {
        ["name"] = error.Name,
        ["message"] = AnsiHtml.Of(error.Message),
        ["line"] = error.Line,
        ["trace"] = string.Join('\n', error.Traceback.Select(frame => frame.Trim())),
        ["isExpected"] = State == RunState.Passed,
    };
}
