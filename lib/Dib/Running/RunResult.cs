namespace Dib.Running;

/// <summary>A whole run.</summary>
/// <param name="Notebooks">The notebooks in the order in which they ran.</param>
/// <param name="Started">When it started.</param>
/// <param name="Duration">How long it took.</param>
public sealed record RunResult(IReadOnlyList<NotebookResult> Notebooks, DateTimeOffset Started, TimeSpan Duration)
{
    /// <summary>Why the overview could not be written; null when it was.</summary>
    public string? Problem { get; init; }

    /// <summary>The process's exit code.</summary>
    public int ExitCode =>
        Has(CellState.Interrupted) ? ExitCodes.Interrupted
        : Has(CellState.Failed) || Problem is not null ? ExitCodes.Failed
        : Has(CellState.TimedOut) ? ExitCodes.TimeLimit
        : Notebooks.Count == 0 || Has(CellState.NotRun) ? ExitCodes.NothingRan
        : ExitCodes.Passed;

    private bool Has(CellState state) => Notebooks.Any(notebook => notebook.State == state);
}
