using System.Diagnostics;
using Dib.Client;
using Dib.Running;

namespace Digits.Lecture.Hall;

/// <summary>One run of one cell.</summary>
internal sealed class CellRun
{
    private static readonly TimeSpan EndPatience = TimeSpan.FromMilliseconds(200);
    private readonly LectureHall _hall;
    private readonly LiveCell _cell;
    private readonly OutputCollector _outputs;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private CellError? _error;

    public CellRun(LectureHall hall, LiveCell cell)
    {
        _hall = hall;
        _cell = cell;
        lock (hall.Gate)
            _outputs = cell.Start(hall.Tick());
    }

    /// <summary>Runs it; returns how it ended, and a sentence when the kernel's process ended with it.</summary>
    public async Task<(RunState State, string? Death)> RunAsync(KernelClient kernel)
    {
        try
        {
            var failure = await kernel.SubmitAsync(_cell.Result.Cell.Source, _cell.Result.Cell.Kernel, Take, CancellationToken.None);
            if (failure is null)
                return (RunState.Passed, null);
            _error = CellErrorReader.Read(failure, _outputs);
            // A kernel that can't stop a cell tells so, and its process ends.
            var isEnd = _error.Name == CellErrorReader.Unnamed && await kernel.EndsWithinAsync(EndPatience);
            return (RunState.Failed, isEnd ? _error.Message : null);
        }
        catch (KernelException fault)
        {
            _error = new CellError("KernelDied", fault.Message);
            return (RunState.Failed, fault.Message);
        }
    }

    /// <summary>Writes down how it ended; under the hall's lock.</summary>
    public void End(RunState state)
    {
        var result = _cell.Result with
        {
            State = state switch { RunState.Passed => CellState.Passed, RunState.Failed => CellState.Failed, _ => CellState.Interrupted },
            Error = state == RunState.Interrupted ? null : _error,
            Duration = _clock.Elapsed,
        };
        // The one that announces its error with `//| raises` has passed.
        result = CellJudge.Judge(result);
        _cell.Result = result;
        if (state != RunState.Interrupted)
            state = result.State == CellState.Passed ? RunState.Passed : RunState.Failed;
        _cell.Become(state, _hall.Tick());
        _cell.OutputsChanged = _hall.Tick();
    }

    private void Take(KernelEvent shown)
    {
        _outputs.Take(shown);
        lock (_hall.Gate)
            _cell.OutputsChanged = _hall.Tick();
    }
}
