using System.Text.Json.Nodes;

namespace Dib.Documents;

/// <summary>One cell: its kernel and its text, without blank lines at the ends.</summary>
/// <param name="Kernel">The kernel's name, such as <c>csharp</c> or <c>markdown</c>.</param>
/// <param name="Source">The text, lines separated by <c>\n</c>.</param>
public sealed record NotebookCell(string Kernel, string Source)
{
    /// <summary>The line of the file on which <see cref="Source"/> starts, counted from 1; 0 when it comes from no text file.</summary>
    public int Line { get; init; }

    /// <summary>The cell's id in an <c>.ipynb</c> file.</summary>
    public string? Id { get; init; }

    /// <summary>The cell's metadata in an <c>.ipynb</c> file.</summary>
    public JsonObject? Metadata { get; init; }

    /// <summary>The number that Jupyter shows beside a cell that has run.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>What an <c>.ipynb</c> file holds under the cell; a <c>.dib</c> file holds no outputs.</summary>
    public IReadOnlyList<CellOutput> Outputs { get; init; } = [];

    /// <summary>
    /// The file's own text before <see cref="Source"/>: selector line, blank lines, <c>#!meta</c> block. Null for a cell made in memory.
    /// </summary>
    internal string? Lead { get; init; }

    /// <summary>The file's own text after <see cref="Source"/>.</summary>
    internal string? Trail { get; init; }

    /// <summary>Whether a kernel runs it.</summary>
    public bool IsCode => Kernel is not (KernelNames.Markdown or KernelNames.Raw);

    /// <summary>The lines of <see cref="Source"/>.</summary>
    public string[] Lines => Source.Split('\n');
}
