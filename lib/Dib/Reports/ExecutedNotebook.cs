using System.Text.Json.Nodes;
using Dib.Documents;
using Dib.Reports.Charts;
using Dib.Running;

namespace Dib.Reports;

/// <summary>A notebook with the outputs of a run in its cells.</summary>
public static class ExecutedNotebook
{
    /// <summary>The notebook as a Jupyter notebook should hold it: outputs, and in the metadata how each cell and the whole went.</summary>
    public static Notebook Of(NotebookResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var order = 0;
        var metadata = result.Notebook.Metadata?.DeepClone() as JsonObject ?? [];
        metadata["dib"] = new JsonObject
        {
            ["label"] = result.Label,
            ["state"] = Word(result.State),
            ["started"] = result.Started.ToString("O"),
            ["seconds"] = Seconds(result.Duration),
            ["parameters"] = new JsonObject(result.Parameters.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value))),
        };
        return result.Notebook with
        {
            Metadata = metadata,
            Cells = [.. result.Cells.Select(cell => Of(cell, cell.HasRun ? ++order : null))],
        };
    }

    private static NotebookCell Of(CellResult result, int? order)
    {
        if (!result.Cell.IsCode)
            return result.Cell;
        var metadata = result.Cell.Metadata?.DeepClone() as JsonObject ?? [];
        metadata["dib"] = new JsonObject { ["state"] = Word(result.State), ["seconds"] = Seconds(result.Duration) };
        var own = (metadata["tags"] as JsonArray ?? []).Select(tag => tag?.ToString() ?? "").ToArray();
        var tags = Tags(result).Except(own).ToArray();
        if (tags.Length > 0)
            metadata["tags"] = new JsonArray([.. own.Concat(tags).Select(tag => (JsonNode?)tag)]);
        return result.Cell with { Metadata = metadata, ExecutionCount = order, Outputs = [.. result.Outputs.Select(WithPicture)] };
    }

    /// <summary>
    /// A chart as Jupyter and VS Code draw it, and as a picture for viewers that run no scripts, such as GitHub's. Its HTML stays out:
    /// those viewers would prefer it and then show nothing.
    /// </summary>
    private static CellOutput WithPicture(CellOutput output)
    {
        if (output is not DisplayOutput display || PlotlyFigure.In(display) is not { } figure)
            return output;
        var data = new Dictionary<string, string>
        {
            [PlotlyFigure.MimeType] = figure.ToJson(),
            ["image/svg+xml"] = FigureImage.Svg(figure),
        };
        if (display.Data.TryGetValue("text/plain", out var text))
            data["text/plain"] = text;
        return display with { Data = data };
    }

    /// <summary>The directives as Jupyter's usual tags, so that its tools heed them too.</summary>
    private static IEnumerable<string> Tags(CellResult result)
    {
        if (result.Directives.IsParameters)
            yield return "parameters";
        if (result.IsInjected)
            yield return "injected-parameters";
        if (result.Directives.Skip)
            yield return "skip-execution";
        if (result.Directives.Raises is not null)
            yield return "raises-exception";
        if (result.Directives.Hide)
            yield return "hide-input";
    }

    private static double Seconds(TimeSpan time) => Math.Round(time.TotalSeconds, 3);

    internal static string Word(CellState state) => state switch
    {
        CellState.Passed => "passed",
        CellState.Failed => "failed",
        CellState.TimedOut => "timed out",
        CellState.Interrupted => "interrupted",
        CellState.Skipped => "skipped",
        _ => "not run",
    };
}
