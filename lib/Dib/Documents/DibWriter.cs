using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dib.Documents;

/// <summary>
/// Writes the <c>.dib</c> format: what was read from a <c>.dib</c> comes back byte for byte, the rest as .NET Interactive writes it.
/// </summary>
public static class DibWriter
{
    private static readonly JsonSerializerOptions MetadataOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's text.</summary>
    public static string Write(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var text = new StringBuilder();
        if (notebook.Cells[0].Lead is null && MetaBlock(notebook) is { Count: > 0 } meta)
            text.Append("#!meta\n\n").Append(meta.ToJsonString(MetadataOptions)).Append("\n\n");
        foreach (var cell in notebook.Cells)
            Append(text, cell);
        if (notebook.Newline != "\n")
            text.Replace("\n", notebook.Newline);
        return notebook.HasByteOrderMark ? '\uFEFF' + text.ToString() : text.ToString();
    }

    /// <summary>
    /// The metadata without what only Jupyter reads; the kernel infos under the name that they have in a <c>.dib</c> file.
    /// </summary>
    private static JsonObject MetaBlock(Notebook notebook)
    {
        var meta = notebook.Metadata?.DeepClone() as JsonObject ?? [];
        foreach (var name in (string[])["kernelspec", "language_info", "dib"])
            meta.Remove(name);
        meta.Remove("polyglot_notebook", out var polyglot);
        if (polyglot is JsonObject own && own.Remove("kernelInfo", out var kernelInfo))
            meta["kernelInfo"] = kernelInfo;
        return meta;
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
