using Dib.Documents;
using Dib.Running;
using Markdig.Syntax;

namespace Digits.Lecture.Hall;

/// <summary>One notebook of the lecture: its cells, their edits, and the kernel that runs them.</summary>
internal sealed class LiveNotebook : IAsyncDisposable
{
    private readonly LectureHall _hall;
    private readonly string _path;
    private Notebook _document;
    private byte[] _bytes;
    private bool _mayOverwrite;

    public LiveNotebook(LectureHall hall, string path)
    {
        _hall = hall;
        _document = NotebookFile.Read(path);
        _path = Path.GetFullPath(path);
        _bytes = File.ReadAllBytes(_path);
        var plan = RunPlan.Of(_document, new RunOptions { Kernel = hall.Options.Kernel });
        var steps = Steps.Of(_document);
        Cells = [.. plan.Cells.Select((cell, index) => new LiveCell(index, steps[index], cell))];
        Headings = Heading.All(_document);
        Summary = FirstParagraph(_document);
        Questions = new Questions(hall, this);
        Kernel = new KernelSeat(hall, this);
    }

    /// <summary>The file's name without folder and extension.</summary>
    public string Name => _document.Name;

    public string Folder => Path.GetDirectoryName(_path)!;

    public string Title => Headings.FirstOrDefault(heading => heading.Level == 1)?.Text ?? Name;

    /// <summary>What it is about: the first paragraph below its title.</summary>
    public string Summary { get; }

    /// <summary>What is wrong with the file and was read past.</summary>
    public string? Problem => _document.Problem;

    public IReadOnlyList<LiveCell> Cells { get; }

    public IEnumerable<LiveCell> CodeCells => Cells.Where(cell => cell.Result.Cell.IsCode);

    public IReadOnlyList<Heading> Headings { get; }

    public KernelSeat Kernel { get; }

    public Questions Questions { get; }

    /// <summary>When anything but its cells last changed.</summary>
    public long Changed { get; set; }

    public bool IsEdited => Cells.Any(cell => cell.IsEdited);

    /// <summary>Changes a cell's text, here and not in the file.</summary>
    public void Edit(LiveCell cell, string source, object editor)
    {
        var wasEdited = IsEdited;
        cell.Edit(source, editor, _hall.Tick());
        if (IsEdited != wasEdited)
            Changed = _hall.ListChanged = _hall.Tick();
    }

    /// <summary>Writes the edits into the file and leaves all its other bytes as they are; returns what to tell the presenter.</summary>
    public string Save()
    {
        if (!IsEdited)
            return "There is nothing to save.";
        try
        {
            if (!_mayOverwrite && !File.ReadAllBytes(_path).AsSpan().SequenceEqual(_bytes))
            {
                _mayOverwrite = true;
                return $"{Path.GetFileName(_path)} was changed by another program since the lecture began. "
                    + "Save once more to write over it.";
            }
            var edited = _document with { Cells = [.. Cells.Select(cell => cell.Result.Cell)] };
            NotebookFile.Write(_path, edited);
            _document = edited;
            _bytes = File.ReadAllBytes(_path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"Nothing was saved. {fault.Message}";
        }
        _mayOverwrite = false;
        Changed = _hall.ListChanged = _hall.Tick();
        foreach (var cell in Cells)
            cell.MarkSaved(_hall.Tick());
        return $"Saved in {Path.GetFileName(_path)}.";
    }

    public ValueTask DisposeAsync() => Kernel.DisposeAsync();

    /// <summary>Whole sentences only: what leads over to a list is left out.</summary>
    private static string FirstParagraph(Notebook document) => document.Cells
        .Where(cell => cell.Kernel == KernelNames.Markdown)
        .Select(cell => MarkdownText.Parse(cell.Source)?.OfType<ParagraphBlock>().FirstOrDefault())
        .OfType<ParagraphBlock>()
        .Select(paragraph => Heading.Words(paragraph.Inline))
        .Select(words => words[..(words.LastIndexOfAny(['.', '!', '?']) + 1)])
        .FirstOrDefault("");
}
