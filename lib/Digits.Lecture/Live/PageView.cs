using System.Text.Json.Nodes;
using Dib.Client;
using Dib.Reports.Html;
using Digits.Lecture.Hall;
using Digits.Lecture.Security;

namespace Digits.Lecture.Live;

/// <summary>What one page has of the lecture, and the difference to what is.</summary>
internal sealed class PageView(LectureHall hall, Role role)
{
    private readonly Dictionary<int, OutputCursor> _outputs = [];
    private readonly List<string> _notices = [];
    private JsonObject? _offers;
    private MarkdownHtml _markdown = new("");
    private OutputView _view = new(new MarkdownHtml(""), false);
    private bool _isNew;
    private long _seen = -1;

    /// <summary>The notebook that the page shows; under the hall's lock.</summary>
    public LiveNotebook? Notebook { get; private set; }

    /// <summary>
    /// How many commands of the page were heard. It leaves out news that are older than what it asked for; under the hall's lock.
    /// </summary>
    public int Heard { get; set; }

    /// <summary>Sends all of a notebook; under the hall's lock.</summary>
    public void Show(LiveNotebook? notebook)
    {
        Notebook = notebook;
        _isNew = true;
        _outputs.Clear();
        _markdown = new MarkdownHtml(notebook?.Folder ?? "");
        _view = new OutputView(_markdown, File.Exists(hall.Options.PlotlyFile));
        hall.Tick();
    }

    /// <summary>Has the page say something; under the hall's lock.</summary>
    public void Tell(string notice)
    {
        _notices.Add(notice);
        hall.Tick();
    }

    /// <summary>Offers what can stand where the caret is; under the hall's lock.</summary>
    public void Offer(int cell, int line, int column, CompletionsShown offers)
    {
        _offers = new JsonObject
        {
            ["cell"] = cell,
            ["line"] = line,
            ["column"] = column,
            ["items"] = new JsonArray([.. offers.Items.Select(item => new JsonObject
            {
                ["name"] = item.Name, ["kind"] = item.Kind, ["text"] = item.Text,
            })]),
        };
        hall.Tick();
    }

    /// <summary>What the page lacks; null when it lacks nothing.</summary>
    public JsonObject? Difference()
    {
        var patch = new JsonObject();
        List<CellView> cells = [];
        lock (hall.Gate)
        {
            if (role == Role.Audience && hall.Find(hall.Stage.Notebook) is var staged && staged != Notebook)
                Show(staged);
            if (_seen < 0)
                patch["role"] = role.ToString().ToLowerInvariant();
            if (hall.StageChanged > _seen || _seen < 0)
                patch["stage"] = LectureJson.Of(hall.Stage);
            if (role == Role.Presenter && (hall.ListChanged > _seen || _seen < 0))
                patch["notebooks"] = new JsonArray([.. hall.Notebooks.Select(notebook => LectureJson.Entry(notebook, hall.EarlierRun))]);
            if (_notices.Count > 0)
                patch["notices"] = new JsonArray([.. _notices.Select(notice => JsonValue.Create(notice))]);
            _notices.Clear();
            if (_offers is not null)
                patch["offers"] = _offers;
            _offers = null;
            if (Notebook is not null)
            {
                if (_isNew || Notebook.Changed > _seen)
                    patch["notebook"] = LectureJson.Of(Notebook);
                cells = [.. Notebook.Cells.Select(Lacking).OfType<CellView>()];
            }
            if (patch.Count == 0 && cells.Count == 0)
                return null;
            patch["heard"] = Heard;
            _isNew = false;
            _seen = hall.Clock;
        }
        if (cells.Count > 0)
            patch["cells"] = new JsonArray([.. cells.Select(Render)]);
        return patch;
    }

    private CellView? Lacking(LiveCell cell)
    {
        var isOld = !_isNew && cell.Changed <= _seen;
        var hasOutputs = cell.Outputs is not null && (_isNew || cell.OutputsChanged > _seen);
        if (isOld && !hasOutputs)
            return null;
        var hasNewSource = _isNew || cell.SourceChanged > _seen;
        return CellView.Of(cell) with
        {
            HasNewSource = hasNewSource,
            SendsSource = _isNew || (hasNewSource && cell.Editor != this),
            Outputs = hasOutputs ? cell.Outputs!.ToOutputs() : null,
            Expected = cell.Result.Number > 0 ? hall.EarlierRun.Seconds(Notebook!.Name, cell.Result.Number) : null,
        };
    }

    private JsonObject Render(CellView cell)
    {
        var json = cell.ToJson(_markdown);
        if (cell.Outputs is null)
            return json;
        if (!_outputs.TryGetValue(cell.Cell.Index, out var cursor) || cursor.Run != cell.Run)
            _outputs[cell.Cell.Index] = cursor = new OutputCursor(cell.Run);
        json["run"] = cell.Run;
        json["outputs"] = cursor.Advance(cell.Outputs, _view);
        return json;
    }
}
