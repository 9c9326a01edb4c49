using System.Text.Json.Nodes;

namespace Dib.Documents;

/// <summary>A notebook: cells in order, and what its file says about itself.</summary>
public sealed record Notebook
{
    /// <summary>The cells; never none.</summary>
    public required IReadOnlyList<NotebookCell> Cells { get; init; }

    /// <summary>The file that it was read from.</summary>
    public string? Path { get; init; }

    /// <summary>The <c>#!meta</c> block of a <c>.dib</c>, or the metadata of an <c>.ipynb</c> file.</summary>
    public JsonObject? Metadata { get; init; }

    /// <summary>A sentence about what is wrong with the file and was read past, such as a broken <c>#!meta</c> block.</summary>
    public string? Problem { get; init; }

    /// <summary>The file's line end; <c>\n</c> also for a file with both, whose <c>\r</c> then stay in the text.</summary>
    public string Newline { get; init; } = "\n";

    /// <summary>Whether the file starts with a byte order mark.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>The file name without folder and extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path) ?? "notebook";

    /// <summary>The cells that a kernel runs.</summary>
    public IEnumerable<NotebookCell> CodeCells => Cells.Where(cell => cell.IsCode);
}
