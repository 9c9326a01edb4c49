namespace Digits.Lecture.Hall;

/// <summary>How a notebook's kernel is.</summary>
internal enum KernelState
{
    /// <summary>It has no process yet.</summary>
    Off,

    /// <summary>Its process does not take commands yet.</summary>
    Starting,

    /// <summary>It waits for a cell.</summary>
    Ready,

    /// <summary>It runs a cell.</summary>
    Busy,

    /// <summary>Its process ended by itself, or never started.</summary>
    Dead,
}
