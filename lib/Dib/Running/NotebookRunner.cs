using System.Diagnostics;
using Dib.Client;
using Dib.Documents;

namespace Dib.Running;

/// <summary>Runs notebooks, each in a kernel process of its own.</summary>
/// <param name="options">How.</param>
/// <param name="progress">Is told how it goes on.</param>
public sealed class NotebookRunner(RunOptions options, IRunProgress progress)
{
    /// <summary>Runs a notebook; the first failing cell stops it.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="cancellationToken">Interrupts the run: the running cell is killed, and what there is so far is returned.</param>
    public async Task<NotebookResult> RunAsync(Notebook notebook, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var started = DateTimeOffset.Now;
        var clock = Stopwatch.StartNew();
        var plan = RunPlan.Of(notebook, options);
        progress.NotebookStarted(notebook, plan.CellsToRun);
        var session = new NotebookSession(options, progress, plan, cancellationToken);
        var problem = plan.CellsToRun > 0 ? await session.RunAsync() : null;
        return new NotebookResult(notebook, session.Cells)
        {
            Started = started,
            Duration = clock.Elapsed,
            Problem = problem,
            Label = options.Label,
            Parameters = plan.Parameters,
        };
    }
}
