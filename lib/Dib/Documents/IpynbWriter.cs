using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Dib.Documents;

/// <summary>Writes Jupyter notebooks, nbformat 4.5.</summary>
public static class IpynbWriter
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>The file's text.</summary>
    public static string Write(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var ids = new HashSet<string>();
        var root = new JsonObject
        {
            ["cells"] = new JsonArray([.. notebook.Cells.Select(cell => WriteCell(cell, UniqueId(cell, ids)))]),
            ["metadata"] = NotebookMetadata(notebook),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        return root.ToJsonString(Format) + "\n";
    }

    private static JsonObject WriteCell(NotebookCell cell, string id)
    {
        var node = new JsonObject
        {
            ["cell_type"] = cell.IsCode ? "code" : cell.Kernel,
            ["id"] = id,
            ["metadata"] = CellMetadata(cell),
            ["source"] = Lines(cell.Source),
        };
        if (cell.IsCode)
        {
            node["execution_count"] = cell.ExecutionCount;
            node["outputs"] = new JsonArray([.. cell.Outputs.Select(output => WriteOutput(output, cell.ExecutionCount))]);
        }
        return node;
    }

    private static JsonObject WriteOutput(CellOutput output, int? count) => output switch
    {
        StreamOutput stream => new JsonObject { ["output_type"] = "stream", ["name"] = stream.Name, ["text"] = Lines(stream.Text) },
        ErrorOutput error => new JsonObject
        {
            ["output_type"] = "error",
            ["ename"] = error.Name,
            ["evalue"] = error.Message,
            ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
        },
        DisplayOutput { IsResult: true } result => new JsonObject
        {
            ["output_type"] = "execute_result", ["execution_count"] = count, ["data"] = Data(result), ["metadata"] = new JsonObject(),
        },
        DisplayOutput display => new JsonObject
        {
            ["output_type"] = "display_data", ["data"] = Data(display), ["metadata"] = new JsonObject(),
        },
        _ => throw new ArgumentException($"The output {output.GetType().Name} has no form in a Jupyter notebook.", nameof(output)),
    };

    private static JsonObject Data(DisplayOutput display)
    {
        var data = new JsonObject();
        foreach (var (type, value) in display.Data)
            data[type] = IsJson(type) && CompactJson.From(value) is { } json ? JsonValue.Create(json) : Lines(value);
        return data;
    }

    private static bool IsJson(string type) => type == "application/json" || type.EndsWith("+json", StringComparison.Ordinal);

    /// <summary>One string a line, each with its line end: so that version control shows which line changed.</summary>
    private static JsonArray Lines(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }
        return lines;
    }

    private static JsonObject CellMetadata(NotebookCell cell)
    {
        var metadata = cell.Metadata?.DeepClone() as JsonObject ?? [];
        if (cell.IsCode)
        {
            metadata["dotnet_interactive"] = new JsonObject { ["language"] = cell.Kernel };
            metadata["polyglot_notebook"] = new JsonObject { ["kernelName"] = cell.Kernel };
        }
        return metadata;
    }

    private static JsonObject NotebookMetadata(Notebook notebook)
    {
        var metadata = notebook.Metadata?.DeepClone() as JsonObject ?? [];
        // A #!meta block holds .NET Interactive's kernel infos; Jupyter's files keep them under another name.
        if (metadata.Remove("kernelInfo", out var kernelInfo))
            metadata["polyglot_notebook"] = new JsonObject { ["kernelInfo"] = kernelInfo };
        metadata["kernelspec"] ??= new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" };
        metadata["language_info"] ??= new JsonObject { ["name"] = "C#", ["file_extension"] = ".cs", ["mimetype"] = "text/x-csharp" };
        return metadata;
    }

    /// <summary>
    /// nbformat wants 1 to 64 letters, digits, hyphens and underscores, no two alike; the same notebook gets the same ids again.
    /// </summary>
    private static string UniqueId(NotebookCell cell, HashSet<string> taken)
    {
        if (cell.Id is { Length: > 0 and <= 64 } id && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && taken.Add(id))
            return id;
        var number = taken.Count + 1;
        while (!taken.Add($"cell-{number}"))
            number++;
        return $"cell-{number}";
    }
}
