using System.Text.Json.Nodes;
using Digits.Lecture.Hall;

namespace Digits.Lecture.Live;

/// <summary>What pages are told of a lecture, apart from its cells.</summary>
internal static class LectureJson
{
    /// <summary>Where the presenter is.</summary>
    public static JsonObject Of(Stage stage) => new()
    {
        ["notebook"] = stage.Notebook,
        ["cell"] = stage.Cell,
        ["scroll"] = stage.Scroll,
        ["isFolded"] = stage.IsFolded,
        ["theme"] = stage.Theme,
    };

    /// <summary>A notebook in the list of all.</summary>
    public static JsonObject Entry(LiveNotebook notebook, EarlierRun earlier) => new()
    {
        ["name"] = notebook.Name,
        ["title"] = notebook.Title,
        ["summary"] = notebook.Summary,
        ["cells"] = notebook.CodeCells.Count(),
        ["ran"] = notebook.CodeCells.Count(cell => cell.State is RunState.Passed or RunState.Failed or RunState.Interrupted),
        ["expected"] = notebook.CodeCells.Sum(cell => earlier.Seconds(notebook.Name, cell.Result.Number)),
        ["kernel"] = notebook.Kernel.State.ToString().ToLowerInvariant(),
        ["isEdited"] = notebook.IsEdited,
    };

    /// <summary>A notebook that a page shows.</summary>
    public static JsonObject Of(LiveNotebook notebook) => new()
    {
        ["name"] = notebook.Name,
        ["title"] = notebook.Title,
        ["kernel"] = notebook.Kernel.State.ToString().ToLowerInvariant(),
        ["message"] = notebook.Kernel.State == KernelState.Dead ? notebook.Kernel.Message : null,
        ["isEdited"] = notebook.IsEdited,
        ["problem"] = notebook.Problem,
        ["question"] = notebook.Questions.Next is { } question
            ? new JsonObject { ["id"] = question.Id, ["prompt"] = question.Prompt, ["isPassword"] = question.IsPassword }
            : null,
        ["headings"] = new JsonArray([.. notebook.Headings.Where(heading => heading.Level <= 3).Select(heading => new JsonObject
        {
            ["cell"] = heading.Cell, ["level"] = heading.Level, ["text"] = heading.Text,
        })]),
    };
}
