using Dib.Documents;

namespace Dib.Running;

/// <summary>One cell of a run.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Number">Its place among the notebook's code cells, counted from 1; 0 for prose.</param>
/// <param name="Heading">The heading above it, or an empty text.</param>
public sealed record CellResult(NotebookCell Cell, int Number, string Heading)
{
    /// <summary>How it ended.</summary>
    public CellState State { get; init; } = CellState.NotRun;

    /// <summary>How long it ran.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>What it showed.</summary>
    public IReadOnlyList<CellOutput> Outputs { get; init; } = [];

    /// <summary>Why it did not pass, or the error that it announces.</summary>
    public CellError? Error { get; init; }

    /// <summary>What it tells its runner.</summary>
    public CellDirectives Directives { get; init; } = new();

    /// <summary>Whether the runner put it in, to set parameters.</summary>
    public bool IsInjected { get; init; }

    /// <summary>How many charts it showed.</summary>
    public int Charts { get; init; }

    /// <summary>Whether a kernel ran it, to the end or not.</summary>
    public bool HasRun => State is CellState.Passed or CellState.Failed or CellState.TimedOut or CellState.Interrupted;

    /// <summary>The line of the notebook's file on which the error stands, if known.</summary>
    public int? ErrorFileLine => Error?.Line is { } line && Cell.Line > 0 ? Cell.Line + line - 1 : null;
}
