using Dib.Client;
using Dib.Documents;

namespace Digits.Lecture.Hall;

/// <summary>The place of a notebook's kernel: starts its process, gives it one cell after the other, sees it die, replaces it.</summary>
/// <remarks>
/// One loop does all that takes time, one thing after the other; the public members only tell it what to do, under the hall's lock.
/// </remarks>
internal sealed class KernelSeat : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);
    private readonly LectureHall _hall;
    private readonly LiveNotebook _notebook;
    private readonly CellQueue _queue;
    private readonly Signal _wake = new();
    private readonly Task _loop;
    private KernelClient? _kernel;
    private bool _isNewWanted;
    private bool _isInterrupted;

    public KernelSeat(LectureHall hall, LiveNotebook notebook)
    {
        _hall = hall;
        _notebook = notebook;
        _queue = new CellQueue(hall);
        _loop = LoopAsync();
    }

    public KernelState State { get; private set; }

    /// <summary>Why it is dead.</summary>
    public string? Message { get; private set; }

    /// <summary>Whether what runs is being stopped: what is asked for from now on comes after it.</summary>
    private bool IsStopping => _isInterrupted || _isNewWanted;

    /// <summary>Starts a process where there has been none.</summary>
    public void Start()
    {
        if (State == KernelState.Off)
            Restart();
    }

    /// <summary>Runs cells after those that wait already; returns a sentence when that is not possible.</summary>
    public string? Run(IEnumerable<LiveCell> cells)
    {
        if (State == KernelState.Dead)
            return "The kernel has ended. Press K to start a new one.";
        Start();
        foreach (var cell in cells.Where(cell => cell.State != RunState.Running || IsStopping))
            _queue.Add(cell);
        _wake.Give();
        return null;
    }

    /// <summary>Stops the running cell and forgets those that wait.</summary>
    public void Interrupt()
    {
        _queue.Clear();
        if (State != KernelState.Busy || _kernel is not { } kernel)
            return;
        _isInterrupted = true;
        _ = CancelAsync(kernel);
    }

    /// <summary>What can stand at a place in a cell; null without a kernel that knows.</summary>
    public async Task<CompletionsShown?> CompleteAsync(NotebookCell cell, int line, int column)
    {
        try
        {
            return _kernel is { } kernel
                ? await kernel.CompleteAsync(cell.Source, cell.Kernel, line, column, _hall.Closing)
                : null;
        }
        catch (Exception fault) when (fault is KernelException or OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Replaces the process by a new one, whatever it is doing.</summary>
    public void Restart()
    {
        _queue.Clear();
        _isNewWanted = true;
        _kernel?.Kill();
        Become(KernelState.Starting);
        _wake.Give();
    }

    public async ValueTask DisposeAsync()
    {
        lock (_hall.Gate)
        {
            _wake.End();
            _queue.Clear();
            _kernel?.Kill();
        }
        await _loop;
        if (_kernel is not null)
            await _kernel.DisposeAsync();
    }

    private async Task LoopAsync()
    {
        await foreach (var _ in _wake.TakeAllAsync())
        {
            while (NextAsync() is { } work)
                await work;
        }
    }

    /// <summary>Begins what is to do next; null when there is nothing.</summary>
    private Task? NextAsync()
    {
        lock (_hall.Gate)
        {
            if (_hall.Closing.IsCancellationRequested)
                return null;
            if (_isNewWanted)
            {
                _isNewWanted = false;
                return ReplaceAsync();
            }
            if (State != KernelState.Ready || _queue.Take() is not { } cell)
                return null;
            Become(KernelState.Busy);
            // The submission is on its way before the lock is left, so that no interrupt overtakes it.
            return RunAsync(_kernel!, cell);
        }
    }

    private async Task ReplaceAsync()
    {
        await Task.Yield();
        try
        {
            if (_kernel is not null)
                await _kernel.DisposeAsync();
            _kernel = null;
            var kernel = await KernelClient.StartAsync(
                _hall.Options.Kernel, _notebook.Folder, _hall.Options.Environment, _notebook.Questions.AskAsync, StartLimit, _hall.Closing);
            lock (_hall.Gate)
            {
                _kernel = kernel;
                foreach (var cell in _notebook.Cells.Where(cell => cell.State is not (RunState.Idle or RunState.Queued)))
                    cell.Forget(_hall.Tick());
                if (!_isNewWanted)
                    Become(KernelState.Ready);
            }
            _ = WatchAsync(kernel);
        }
        catch (KernelException fault)
        {
            lock (_hall.Gate)
            {
                if (!_isNewWanted)
                    Die(fault.Message);
            }
        }
        catch (OperationCanceledException)
        {
            // The lecture ends.
        }
    }

    private async Task RunAsync(KernelClient kernel, LiveCell cell)
    {
        var run = new CellRun(_hall, cell);
        var (state, death) = await run.RunAsync(kernel);
        lock (_hall.Gate)
        {
            run.End(state == RunState.Failed && IsStopping ? RunState.Interrupted : state);
            _isInterrupted = false;
            // A stop has cleared the queue when it was asked for; what was asked for after it stays.
            if (cell.State == RunState.Failed)
                _queue.Clear();
            else
                _queue.ShowIfWaiting(cell);
            if (_isNewWanted)
                return;
            if (death is not null)
                Die(death);
            else
                Become(KernelState.Ready);
        }
    }

    /// <summary>Waits for the process's end; one that nobody asked for is told at once, also when no cell runs.</summary>
    private async Task WatchAsync(KernelClient kernel)
    {
        await kernel.EndsWithinAsync(Timeout.InfiniteTimeSpan);
        lock (_hall.Gate)
        {
            if (_kernel == kernel && State == KernelState.Ready && !_hall.Closing.IsCancellationRequested)
                Die("The kernel's process has ended.");
        }
    }

    private void Die(string message)
    {
        Message = message;
        _queue.Clear();
        Become(KernelState.Dead);
    }

    private void Become(KernelState state)
    {
        State = state;
        if (state != KernelState.Busy)
            _notebook.Questions.Withdraw();
        _notebook.Changed = _hall.ListChanged = _hall.Tick();
    }

    private static async Task CancelAsync(KernelClient kernel)
    {
        try
        {
            await kernel.CancelAsync();
        }
        catch (KernelException)
        {
            // It has ended, and with it the cell.
        }
    }
}
