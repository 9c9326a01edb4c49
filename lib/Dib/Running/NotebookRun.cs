using System.Diagnostics;
using Dib.Documents;
using Dib.Reports;

namespace Dib.Running;

/// <summary>Runs several notebooks one after the other and writes their reports.</summary>
/// <param name="options">How.</param>
/// <param name="reports">Where the reports go.</param>
/// <param name="progress">Is told how it goes on.</param>
public sealed class NotebookRun(RunOptions options, ReportFolder reports, IRunProgress progress)
{
    /// <summary>Runs the notebooks; a failing one does not stop the others, an interrupt does.</summary>
    /// <exception cref="IOException">
    /// The folder for the reports can't be written. A report that can't is the problem of what it tells of.
    /// </exception>
    public async Task<RunResult> RunAsync(IReadOnlyList<Notebook> notebooks, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notebooks);
        reports.Prepare();
        var started = DateTimeOffset.Now;
        var clock = Stopwatch.StartNew();
        var runner = new NotebookRunner(options, progress);
        var results = new List<NotebookResult>();
        foreach (var notebook in notebooks)
        {
            if (cancellationToken.IsCancellationRequested)
                break;
            var result = await runner.RunAsync(notebook, cancellationToken);
            result = result with { OutputName = FreeName(notebook.Name, results) };
            try
            {
                reports.Write(result);
            }
            catch (IOException fault)
            {
                result = result with { Problem = fault.Message };
            }
            results.Add(result);
            progress.NotebookFinished(result);
        }
        var run = new RunResult(results, started, clock.Elapsed);
        try
        {
            reports.Write(run);
            return run;
        }
        catch (IOException fault)
        {
            return run with { Problem = fault.Message };
        }
    }

    private static string FreeName(string name, List<NotebookResult> taken)
    {
        var free = name;
        for (var i = 2; taken.Any(result => result.OutputName.Equals(free, StringComparison.OrdinalIgnoreCase)); i++)
            free = $"{name}-{i}";
        return free;
    }
}
