namespace Digits.Lecture.Hall;

/// <summary>
/// The whole state of a lecture. Pages hold none: each is sent the difference between what it has and what is, so that a reload loses
/// nothing and all pages agree.
/// </summary>
internal sealed class LectureHall : IAsyncDisposable
{
    private readonly CancellationTokenSource _closing = new();
    private Stage _stage = new();

    /// <param name="options">What it shows.</param>
    /// <exception cref="Dib.Documents.NotebookFormatException">A notebook can't be read.</exception>
    public LectureHall(LectureOptions options)
    {
        Options = options;
        EarlierRun = EarlierRun.Read(options.EarlierRun, options.Label);
        Notebooks = [.. options.Notebooks.Select(path => new LiveNotebook(this, path))];
    }

    public LectureOptions Options { get; }

    public EarlierRun EarlierRun { get; }

    public IReadOnlyList<LiveNotebook> Notebooks { get; }

    /// <summary>Held while anything of the state is read or written.</summary>
    public Lock Gate { get; } = new();

    /// <summary>Counts the changes: what changed later has the higher count.</summary>
    public long Clock { get; private set; }

    /// <summary>When the stage last changed.</summary>
    public long StageChanged { get; private set; }

    /// <summary>When what the list tells of the notebooks last changed.</summary>
    public long ListChanged { get; set; }

    /// <summary>Ends with the lecture.</summary>
    public CancellationToken Closing => _closing.Token;

    public Stage Stage
    {
        get => _stage;
        set
        {
            _stage = value;
            StageChanged = Tick();
        }
    }

    /// <summary>Something changed; whoever listens must not wait.</summary>
    public event Action? Changed;

    public LiveNotebook? Find(string? name) => Notebooks.FirstOrDefault(notebook => notebook.Name == name);

    /// <summary>Counts a change and tells everyone; returns its count.</summary>
    public long Tick()
    {
        Clock++;
        Changed?.Invoke();
        return Clock;
    }

    /// <summary>Ends all kernels.</summary>
    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await Task.WhenAll(Notebooks.Select(notebook => notebook.DisposeAsync().AsTask()));
        _closing.Dispose();
    }
}
