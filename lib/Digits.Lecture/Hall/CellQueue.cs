namespace Digits.Lecture.Hall;

/// <summary>The cells that wait for their kernel, each once. Read and written under the hall's lock.</summary>
internal sealed class CellQueue(LectureHall hall)
{
    private readonly Queue<LiveCell> _cells = [];

    /// <summary>Adds a cell at the end; one that runs waits to run once more.</summary>
    public void Add(LiveCell cell)
    {
        if (_cells.Contains(cell))
            return;
        _cells.Enqueue(cell);
        if (cell.State != RunState.Running)
            cell.Become(RunState.Queued, hall.Tick());
    }

    /// <summary>The cell that is next; null when none waits.</summary>
    public LiveCell? Take() => _cells.TryDequeue(out var cell) ? cell : null;

    /// <summary>Shows a cell that has just run as waiting if it is to run once more.</summary>
    public void ShowIfWaiting(LiveCell cell)
    {
        if (_cells.Contains(cell))
            cell.Become(RunState.Queued, hall.Tick());
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        while (Take() is { } cell)
            cell.Become(RunState.Idle, hall.Tick());
    }
}
