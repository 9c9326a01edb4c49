using Dib.Documents;

namespace Dib.Running;

/// <summary>Decides whether a cell that has run has passed.</summary>
internal static class CellJudge
{
    /// <summary>Holds a result against what the cell announces with <c>//| raises</c>.</summary>
    public static CellResult Judge(CellResult cell)
    {
        if (cell.Directives.Raises is { } expected)
        {
            if (cell.State == CellState.Passed)
            {
                var nothing = new CellError("NothingRaised", $"The cell should raise {expected}, and it raised nothing.");
                return cell with { State = CellState.Failed, Error = nothing };
            }
            if (cell is { State: CellState.Failed, Error: { } error } && Matches(error.Name, expected))
                cell = cell with { State = CellState.Passed };
        }
        return cell.Error is { } shown
            ? cell with { Outputs = [.. cell.Outputs, new ErrorOutput(shown.Name, shown.Message, shown.Traceback)] }
            : cell;
    }

    private static bool Matches(string name, string expected) =>
        name == expected || name.EndsWith('.' + expected, StringComparison.Ordinal)
        || (expected is "Exception" or "System.Exception" && name is not ("KernelDied" or "MemoryLimit"));
}
