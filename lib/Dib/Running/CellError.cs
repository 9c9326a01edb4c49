namespace Dib.Running;

/// <summary>Why a cell did not pass.</summary>
/// <param name="Name">The exception's type, the code of the compile error, or the runner's own: <c>Timeout</c>, <c>KernelDied</c>.</param>
/// <param name="Message">What went wrong.</param>
public sealed record CellError(string Name, string Message)
{
    /// <summary>The line of the cell, counted from 1; null where it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>Where it was thrown, one frame a line.</summary>
    public IReadOnlyList<string> Traceback { get; init; } = [];
}
