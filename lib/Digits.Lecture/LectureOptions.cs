using Dib.Client;

namespace Digits.Lecture;

/// <summary>What a lecture shows, and what runs it.</summary>
public sealed record LectureOptions
{
    /// <summary>The notebooks' files, in the order of the list.</summary>
    public required IReadOnlyList<string> Notebooks { get; init; }

    /// <summary>The kernel that each notebook gets a process of.</summary>
    public required KernelLaunch Kernel { get; init; }

    /// <summary>The notebook that the page opens with; null for the list.</summary>
    public string? First { get; init; }

    /// <summary>What the lecture is called beside its notebooks, such as <c>profile lecture</c>; null for nothing.</summary>
    public string? Label { get; init; }

    /// <summary>Environment variables to set for the cells.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The port to listen on; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>A copy of plotly.js; where there is none, charts are still pictures.</summary>
    public string? PlotlyFile { get; init; }

    /// <summary>The summary that an earlier run wrote (<c>run.json</c>), which tells how long the cells may take.</summary>
    public string? EarlierRun { get; init; }
}
