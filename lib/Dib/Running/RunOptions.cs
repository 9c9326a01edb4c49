using Dib.Client;

namespace Dib.Running;

/// <summary>How notebooks are run.</summary>
public sealed record RunOptions
{
    /// <summary>The kernel.</summary>
    public required KernelLaunch Kernel { get; init; }

    /// <summary>What the run is called in its reports, such as <c>profile smoke</c>; null for nothing.</summary>
    public string? Label { get; init; }

    /// <summary>Environment variables to set for the cells.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>How long the kernel may take to start.</summary>
    public TimeSpan StartLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a cell may run that says nothing about it; null: as long as it likes.</summary>
    public TimeSpan? CellLimit { get; init; }

    /// <summary>How long a notebook may run; null: as long as it likes.</summary>
    public TimeSpan? NotebookLimit { get; init; }

    /// <summary>The clock that the limits go by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether the cells after a failed one are run too.</summary>
    public bool KeepGoing { get; init; }

    /// <summary>How many bytes the kernel's process may hold; null: as many as it likes.</summary>
    public long? MemoryLimit { get; init; }

    /// <summary>Values for the notebooks' parameters and for what their cells ask.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Which cells to run.</summary>
    public CellSelection Selection { get; init; } = CellSelection.Everything;
}
