namespace Digits.Cli.Terminal;

/// <summary>How much of a run is told.</summary>
internal enum Verbosity
{
    /// <summary>Errors and the final table.</summary>
    Quiet,

    /// <summary>A line a cell.</summary>
    Normal,

    /// <summary>Also what the cells write.</summary>
    Verbose,
}
