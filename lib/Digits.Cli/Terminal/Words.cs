using Dib.Running;

namespace Digits.Cli.Terminal;

/// <summary>States in words and colours.</summary>
internal static class Words
{
    public static string Of(CellState state) => state switch
    {
        CellState.Passed => "passed",
        CellState.Failed => "failed",
        CellState.TimedOut => "timed out",
        CellState.Interrupted => "interrupted",
        CellState.Skipped => "skipped",
        _ => "not run",
    };

    public static string Color(CellState state) => state switch
    {
        CellState.Passed => "green",
        CellState.Failed or CellState.TimedOut or CellState.Interrupted => "red",
        _ => "grey",
    };
}
