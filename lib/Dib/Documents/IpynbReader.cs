using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dib.Documents;

/// <summary>Reads Jupyter notebooks, nbformat 4.</summary>
public static class IpynbReader
{
    /// <summary>Reads a notebook.</summary>
    /// <param name="json">The file's whole text.</param>
    /// <param name="path">The file, for messages.</param>
    /// <exception cref="NotebookFormatException">It is not JSON, or not a notebook of nbformat 4.</exception>
    public static Notebook Read(string json, string? path = null)
    {
        var name = path ?? "The text";
        JsonObject root;
        try
        {
            root = JsonNode.Parse(json.TrimStart('\uFEFF')) as JsonObject
                ?? throw new NotebookFormatException($"{name} is no Jupyter notebook: it should hold one JSON object.");
        }
        catch (JsonException fault)
        {
            var line = (fault.LineNumber + 1) is { } number ? string.Create(CultureInfo.InvariantCulture, $" in line {number}") : "";
            throw new NotebookFormatException($"{name} is no Jupyter notebook: it is not valid JSON{line}.", fault);
        }
        if (root["cells"] is not JsonArray cells
            || root["nbformat"] is not JsonValue format || !format.TryGetValue(out int version) || version != 4)
            throw new NotebookFormatException($"{name} is no Jupyter notebook of nbformat 4: open it in Jupyter and save it again.");
        try
        {
            var metadata = root["metadata"] as JsonObject;
            var language = NotebookKernel(metadata);
            var read = cells.OfType<JsonObject>().Select(cell => ReadCell(cell, language)).ToArray();
            return new Notebook
            {
                Cells = read.Length > 0 ? read : [new NotebookCell(language, "")],
                Path = path,
                Metadata = metadata?.DeepClone() as JsonObject,
            };
        }
        catch (InvalidOperationException fault)
        {
            throw new NotebookFormatException($"{name} is no Jupyter notebook of nbformat 4: {fault.Message}", fault);
        }
    }

    private static NotebookCell ReadCell(JsonObject cell, string language)
    {
        var metadata = cell["metadata"] as JsonObject;
        var source = Text(cell["source"]).Replace("\r\n", "\n");
        var kernel = (string?)cell["cell_type"] switch
        {
            "markdown" => KernelNames.Markdown,
            "raw" => KernelNames.Raw,
            _ => CellKernel(metadata) ?? language,
        };
        // Jupyter has one kernel a notebook: a first line #!name is how a cell chooses another.
        var firstLine = source.Split('\n', 2)[0];
        if (kernel == language && firstLine.StartsWith("#!", StringComparison.Ordinal)
            && KernelNames.Resolve(firstLine[2..].TrimEnd()) is { } chosen)
        {
            kernel = chosen;
            source = source[firstLine.Length..];
        }
        return new NotebookCell(kernel, source.Trim('\n'))
        {
            Id = (string?)cell["id"],
            Metadata = metadata?.DeepClone() as JsonObject,
            ExecutionCount = cell["execution_count"] is JsonValue count && count.TryGetValue(out int number) ? number : null,
            Outputs = cell["outputs"] is JsonArray outputs ? [.. outputs.OfType<JsonObject>().Select(ReadOutput).OfType<CellOutput>()] : [],
        };
    }

    private static CellOutput? ReadOutput(JsonObject output) => (string?)output["output_type"] switch
    {
        "stream" => new StreamOutput((string?)output["name"] ?? StreamOutput.Out, Text(output["text"])),
        "error" => new ErrorOutput(
            (string?)output["ename"] ?? "", (string?)output["evalue"] ?? "", [.. (output["traceback"] as JsonArray ?? []).Select(Text)]),
        "display_data" => new DisplayOutput(Data(output)),
        "execute_result" => new DisplayOutput(Data(output), IsResult: true),
        _ => null,
    };

    private static Dictionary<string, string> Data(JsonObject output) =>
        (output["data"] as JsonObject ?? []).ToDictionary(entry => entry.Key, entry => Text(entry.Value));

    /// <summary>nbformat writes a text as one string or as an array of lines, and JSON types as they are.</summary>
    private static string Text(JsonNode? node) => node switch
    {
        null => "",
        JsonArray lines => string.Concat(lines.Select(Text)),
        JsonValue value when value.TryGetValue(out string? text) => text,
        _ => node.ToJsonString(),
    };

    private static string? CellKernel(JsonObject? metadata) =>
        ((string?)(metadata?["polyglot_notebook"] as JsonObject)?["kernelName"]
            ?? (string?)(metadata?["dotnet_interactive"] as JsonObject)?["language"]) is { } name
            ? KernelNames.Resolve(name) ?? name
            : null;

    private static string NotebookKernel(JsonObject? metadata)
    {
        var language = (string?)(metadata?["kernelspec"] as JsonObject)?["language"]
            ?? (string?)(metadata?["language_info"] as JsonObject)?["name"];
        return language is null ? KernelNames.Default : KernelNames.Resolve(language) ?? language.ToLowerInvariant();
    }
}
