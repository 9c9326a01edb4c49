using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dib.Running;

namespace Dib.Reports;

/// <summary>A run as JSON, for programs.</summary>
public static class JsonSummary
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text.</summary>
    public static string Of(RunResult run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new JsonObject
        {
            ["started"] = run.Started.ToString("O"),
            ["seconds"] = Seconds(run.Duration),
            ["exitCode"] = run.ExitCode,
            ["notebooks"] = new JsonArray([.. run.Notebooks.Select(Notebook)]),
        }.ToJsonString(Format) + "\n";
    }

    private static JsonObject Notebook(NotebookResult notebook) => new()
    {
        ["name"] = notebook.OutputName,
        ["path"] = notebook.Notebook.Path,
        ["label"] = notebook.Label,
        ["state"] = ExecutedNotebook.Word(notebook.State),
        ["seconds"] = Seconds(notebook.Duration),
        ["cells"] = notebook.CodeCells,
        ["cellsRun"] = notebook.CellsRun,
        ["charts"] = notebook.Charts,
        ["problem"] = notebook.Problem,
        ["parameters"] = new JsonObject(notebook.Parameters.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value))),
        ["results"] = new JsonArray([.. notebook.Cells.Where(cell => cell.Cell.IsCode).Select(Cell)]),
    };

    private static JsonObject Cell(CellResult cell)
    {
        var json = new JsonObject
        {
            ["cell"] = cell.Number,
            ["heading"] = cell.Heading,
            ["line"] = cell.Cell.Line > 0 ? cell.Cell.Line : null,
            ["state"] = ExecutedNotebook.Word(cell.State),
            ["seconds"] = Seconds(cell.Duration),
        };
        if (cell.Error is { } error)
            json["error"] = new JsonObject { ["name"] = error.Name, ["message"] = error.Message, ["line"] = error.Line };
        return json;
    }

    private static double Seconds(TimeSpan time) => Math.Round(time.TotalSeconds, 3);
}
