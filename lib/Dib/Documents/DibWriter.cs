using System.Text;
using System.Text.Json;

namespace Dib.Documents;

/// <summary>Writes the <c>.dib</c> format: what was read from a <c>.dib</c> comes back byte for byte, the rest as .NET Interactive writes it.</summary>
public static class DibWriter
{
    private static readonly JsonSerializerOptions MetadataOptions = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's text.</summary>
    public static string Write(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var text = new StringBuilder();
        if (notebook.Metadata is { Count: > 0 } metadata && notebook.Cells[0].Lead is null)
            text.Append("#!meta\n\n").Append(metadata.ToJsonString(MetadataOptions)).Append("\n\n");
        foreach (var cell in notebook.Cells)
            Append(text, cell);
        if (notebook.Newline != "\n")
            text.Replace("\n", notebook.Newline);
        return notebook.HasByteOrderMark ? '\uFEFF' + text.ToString() : text.ToString();
    }

    private static void Append(StringBuilder text, NotebookCell cell)
    {
        if (cell.Lead is not null)
        {
            text.Append(cell.Lead).Append(cell.Source).Append(cell.Trail);
            return;
        }
        var source = cell.Source.Trim('\n');
        // The format has no empty cells and no raw cells.
        if (source.Length == 0)
            return;
        var kernel = cell.Kernel == KernelNames.Raw ? KernelNames.Markdown : cell.Kernel;
        text.Append("#!").Append(kernel).Append("\n\n");
        foreach (var line in source.Split('\n'))
            text.Append(OpensCell(line) && !cell.IsCode ? " " : "").Append(line).Append('\n');
        text.Append('\n');
    }

    /// <summary>
    /// Whether a line would open a cell when read back. In prose a space before it prevents that (the format has no escape); in code the
    /// line does mean another kernel, so that splitting the cell there is right.
    /// </summary>
    private static bool OpensCell(string line) =>
        line.StartsWith("#!meta", StringComparison.Ordinal)
        || (line.StartsWith("#!", StringComparison.Ordinal) && KernelNames.Resolve(line[2..].TrimEnd('\r')) is not null);
}
