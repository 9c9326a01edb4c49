using Dib.Documents;

namespace Dib.Running;

/// <summary>One notebook of a run.</summary>
/// <param name="Notebook">The notebook.</param>
/// <param name="Cells">Its cells in order, with the ones that the runner put in.</param>
public sealed record NotebookResult(Notebook Notebook, IReadOnlyList<CellResult> Cells)
{
    /// <summary>The name of its reports, without extension; no two notebooks of a run have the same.</summary>
    public string OutputName { get; init; } = Notebook.Name;

    /// <summary>When it started.</summary>
    public DateTimeOffset Started { get; init; }

    /// <summary>How long it took, with the start of its kernel.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>What the run is called in its reports; null for nothing.</summary>
    public string? Label { get; init; }

    /// <summary>Why it could not run at all; null when its cells say how it went.</summary>
    public string? Problem { get; init; }

    /// <summary>The parameters it ran with, as they were given.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>How it ended: the worst that happened to it.</summary>
    public CellState State =>
        Has(CellState.Interrupted) ? CellState.Interrupted
        : Has(CellState.Failed) || Problem is not null ? CellState.Failed
        : Has(CellState.TimedOut) ? CellState.TimedOut
        : Has(CellState.Passed) ? CellState.Passed
        : CellState.NotRun;

    /// <summary>How many cells ran.</summary>
    public int CellsRun => Cells.Count(cell => cell.HasRun && !cell.IsInjected);

    /// <summary>How many cells a kernel can run.</summary>
    public int CodeCells => Cells.Count(cell => cell.Cell.IsCode && !cell.IsInjected);

    /// <summary>How many charts its cells showed.</summary>
    public int Charts => Cells.Sum(cell => cell.Charts);

    /// <summary>The cells that did not pass.</summary>
    public IEnumerable<CellResult> Failures =>
        Cells.Where(cell => cell.State is CellState.Failed or CellState.TimedOut or CellState.Interrupted);

    private bool Has(CellState state) => Cells.Any(cell => cell.State == state);
}
