namespace Dib.Running;

/// <summary>How a cell or a notebook ended.</summary>
public enum CellState
{
    /// <summary>It ran without an error, or with the error that it announces.</summary>
    Passed,

    /// <summary>It threw, did not compile, or took its kernel down.</summary>
    Failed,

    /// <summary>It ran over its time limit.</summary>
    TimedOut,

    /// <summary>The run was interrupted while it ran.</summary>
    Interrupted,

    /// <summary>It says that it is to be skipped, or was not selected.</summary>
    Skipped,

    /// <summary>The run ended before its turn.</summary>
    NotRun,
}
