namespace Digits.Lecture.Hall;

/// <summary>How a cell stands with the kernel.</summary>
internal enum RunState
{
    /// <summary>This kernel has not run it.</summary>
    Idle,

    /// <summary>Its turn comes after others.</summary>
    Queued,

    /// <summary>The kernel runs it.</summary>
    Running,

    /// <summary>It ran without an error, or with the error that it announces.</summary>
    Passed,

    /// <summary>It threw, did not compile, or took its kernel down.</summary>
    Failed,

    /// <summary>The presenter stopped it.</summary>
    Interrupted,
}
