using System.Diagnostics;
using System.Globalization;
using Dib.Client;
using Dib.Documents;
using Dib.Reports.Charts;

namespace Dib.Running;

/// <summary>One notebook's cells on one kernel.</summary>
internal sealed class NotebookSession(RunOptions options, IRunProgress progress, RunPlan plan, CancellationToken interrupt)
{
    /// <summary>Longer than a kernel takes to find that it can't stop a cell, whereupon it ends.</summary>
    private static readonly TimeSpan CancelPatience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan ExitPatience = TimeSpan.FromMilliseconds(200);
    private readonly CellResult[] _cells = [.. plan.Cells];
    private readonly long _started = options.Clock.GetTimestamp();

    /// <summary>The cells as far as they have run.</summary>
    public IReadOnlyList<CellResult> Cells => _cells;

    /// <summary>Runs the cells; returns a sentence when the kernel did not start.</summary>
    public async Task<string?> RunAsync()
    {
        KernelClient kernel;
        try
        {
            kernel = await KernelClient.StartAsync(
                options.Kernel, plan.Folder, options.Environment, AnswerAsync, options.StartLimit, interrupt);
        }
        catch (KernelException fault)
        {
            return fault.Message;
        }
        catch (OperationCanceledException) when (interrupt.IsCancellationRequested)
        {
            var first = Array.FindIndex(_cells, IsToRun);
            _cells[first] = _cells[first] with { State = CellState.Interrupted, Error = Interrupted };
            return null;
        }
        await using (kernel)
        {
            var alive = true;
            for (var i = 0; i < _cells.Length; i++)
            {
                if (alive && IsToRun(_cells[i]))
                {
                    progress.CellStarted(_cells[i]);
                    (_cells[i], alive) = await RunCellAsync(kernel, _cells[i]);
                    alive &= options.KeepGoing || _cells[i].State == CellState.Passed;
                }
                if (_cells[i].Cell.IsCode)
                    progress.CellFinished(_cells[i]);
            }
        }
        return null;
    }

    private static CellError Interrupted => new("Interrupted", "The run was interrupted.");

    private static bool IsToRun(CellResult cell) => cell.Cell.IsCode && cell.State == CellState.NotRun;

    private Task<string> AnswerAsync(InputRequested request) => Task.FromResult(
        options.Parameters.GetValueOrDefault(request.Name ?? "") ?? options.Parameters.GetValueOrDefault(request.Prompt)
            ?? throw new NoAnswerException($"The cell asks for \"{request.Name ?? request.Prompt}\". Give a value with `-p name=value`."));

    /// <summary>Runs a cell; also returns whether the kernel can run another.</summary>
    private async Task<(CellResult Result, bool Alive)> RunCellAsync(KernelClient kernel, CellResult cell)
    {
        var outputs = new OutputCollector(progress.CellShowed);
        var clock = Stopwatch.StartNew();
        var limit = Limit(cell);
        using var over = new CancellationTokenSource(limit?.Time ?? Timeout.InfiniteTimeSpan, options.Clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(interrupt, over.Token);
        await using var memory = new MemoryWatch(kernel, options.MemoryLimit);
        CellState state;
        CellError? error = null;
        var alive = true;
        try
        {
            var submission = kernel.SubmitAsync(cell.Cell.Source, cell.Cell.Kernel, outputs.Take, CancellationToken.None);
            try
            {
                var failure = await submission.WaitAsync(stop.Token);
                error = failure is null ? null : CellErrorReader.Read(failure, outputs);
                state = failure is null ? CellState.Passed : CellState.Failed;
                // A kernel may still tell that its process is about to end.
                if (error?.Name == CellErrorReader.Unnamed && await kernel.EndsWithinAsync(ExitPatience))
                    (error, alive) = (new CellError("KernelDied", error.Message), false);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                var interrupted = interrupt.IsCancellationRequested;
                state = interrupted ? CellState.Interrupted : CellState.TimedOut;
                error = interrupted ? Interrupted : new CellError("Timeout", limit!.Value.Sentence);
                alive = !interrupted && options.KeepGoing && await StopCellAsync(kernel, submission);
                if (!alive)
                    kernel.Kill();
                _ = submission.ContinueWith(task => _ = task.Exception, TaskScheduler.Default);
            }
        }
        catch (KernelException fault)
        {
            (state, alive) = (CellState.Failed, false);
            error = memory.Exceeded is { } sentence ? new CellError("MemoryLimit", sentence) : new CellError("KernelDied", fault.Message);
        }
        var duration = clock.Elapsed;
        var shown = outputs.ToOutputs();
        var charts = shown.OfType<DisplayOutput>().Count(output => PlotlyFigure.In(output) is not null);
        return (CellJudge.Judge(cell with { State = state, Error = error, Duration = duration, Outputs = shown, Charts = charts }), alive);
    }

    /// <summary>Asks the kernel to stop the cell; returns whether it did.</summary>
    private static async Task<bool> StopCellAsync(KernelClient kernel, Task<string?> submission)
    {
        try
        {
            await kernel.CancelAsync();
            await submission.WaitAsync(CancelPatience);
            return await kernel.RunsWithinAsync(CancelPatience);
        }
        catch (Exception fault) when (fault is TimeoutException or KernelException)
        {
            return false;
        }
    }

    /// <summary>The cell's limit: the cell's own word, else the run's; never more than is left for the notebook.</summary>
    private (TimeSpan Time, string Sentence)? Limit(CellResult cell)
    {
        var own = cell.Directives.Timeout ?? options.CellLimit;
        var left = options.NotebookLimit - options.Clock.GetElapsedTime(_started);
        if (left is { } rest && (own is null || rest < own))
        {
            return (
                rest > TimeSpan.Zero ? rest : TimeSpan.Zero,
                $"The notebook ran over its limit of {Seconds(options.NotebookLimit!.Value)}. Give it more with --notebook-timeout.");
        }
        return own is { } time
            ? (time, $"The cell ran over its limit of {Seconds(time)}. Give it more with --timeout or a first line `//| timeout: 120`.")
            : null;
    }

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s");
}
