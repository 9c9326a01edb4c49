using System.Globalization;
using System.Text.Json;

namespace Dib.Client;

/// <summary>Reads .NET Interactive's event envelopes, one JSON object a line.</summary>
internal static class KernelEventReader
{
    /// <summary>A kernel's address, up to the id of its process.</summary>
    private const string HostUri = "kernel://pid-";

    /// <summary>The event on a line; null for an event that a runner has no use for.</summary>
    public static KernelEvent? Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(json.RootElement, line);
        }
        catch (JsonException)
        {
            return new StrayLine(line);
        }
    }

    private static KernelEvent? Read(JsonElement envelope, string line)
    {
        if (envelope.ValueKind != JsonValueKind.Object)
            return new StrayLine(line);
        if (Text(envelope, "eventType") is { } type && envelope.TryGetProperty("event", out var body))
            return ReadEvent(type, Token(envelope), body);
        return Text(envelope, "commandType") is { } command && envelope.TryGetProperty("command", out body)
            ? ReadCommand(command, Text(envelope, "token"), body)
            : new StrayLine(line);
    }

    private static KernelEvent ReadCommand(string type, string? token, JsonElement body) => type switch
    {
        // Some kernels name the directive's own parameter, such as --value, which says nothing about what is asked.
        "RequestInput" => new InputRequested(
            token,
            Text(body, "prompt") ?? "",
            Text(body, "parameterName") is { } name && !name.StartsWith('-') ? name : Text(body, "saveAs"),
            body.TryGetProperty("isPassword", out var secret) && secret.ValueKind == JsonValueKind.True),
        "SubmitCode" => new ScriptRequested(token, Text(body, "code") ?? ""),
        _ => new CommandRequested(token, type),
    };

    private static KernelEvent? ReadEvent(string type, string? token, JsonElement body) => type switch
    {
        "KernelReady" => new KernelReady(Items(body, "kernelInfos").Select(ProcessId).FirstOrDefault()),
        "CommandSucceeded" => new CommandSucceeded(token),
        "CommandFailed" => new CommandFailed(token, Text(body, "message") ?? ""),
        "ReturnValueProduced" => Value(ValueKind.Returned, token, body),
        "DisplayedValueProduced" => Value(ValueKind.Displayed, token, body),
        "DisplayedValueUpdated" => Value(ValueKind.Updated, token, body),
        "StandardOutputValueProduced" => Value(ValueKind.StandardOutput, token, body),
        "StandardErrorValueProduced" => Value(ValueKind.StandardError, token, body),
        "ErrorProduced" => new ValueShown(
            token, ValueKind.Error, new Dictionary<string, string> { ["text/plain"] = Text(body, "message") ?? "" }, null),
        "DiagnosticsProduced" => new DiagnosticsShown(token, [.. Items(body, "diagnostics").Select(Diagnostic)]),
        "CompletionsProduced" => new CompletionsShown(token, [.. Items(body, "completions").Select(Completion)]),
        _ => null,
    };

    private static int? ProcessId(JsonElement kernel) =>
        Text(kernel, "uri") is { } uri && uri.StartsWith(HostUri, StringComparison.Ordinal)
        && int.TryParse(uri.AsSpan(HostUri.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static KernelCompletion Completion(JsonElement item)
    {
        var name = Text(item, "displayText") ?? "";
        return new(name, Text(item, "kind") ?? "", Text(item, "insertText") ?? name);
    }

    private static ValueShown Value(ValueKind kind, string? token, JsonElement body)
    {
        var data = new Dictionary<string, string>();
        foreach (var value in Items(body, "formattedValues"))
        {
            if (Text(value, "mimeType") is { } mime
                && !(value.TryGetProperty("suppressDisplay", out var hidden) && hidden.ValueKind == JsonValueKind.True))
                data[mime] = Text(value, "value") ?? "";
        }
        return new ValueShown(token, kind, data, Text(body, "valueId"));
    }

    private static KernelDiagnostic Diagnostic(JsonElement item)
    {
        var start = item.TryGetProperty("linePositionSpan", out var span) && span.TryGetProperty("start", out var from) ? from : default;
        return new(
            Text(item, "severity") ?? "error", Text(item, "code") ?? "", Text(item, "message") ?? "",
            Number(start, "line") + 1, Number(start, "character") + 1);
    }

    private static string? Token(JsonElement envelope) =>
        envelope.TryGetProperty("command", out var command) && command.ValueKind == JsonValueKind.Object ? Text(command, "token") : null;

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : [];

    private static string? Text(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, which a cell may well print: shown as it is written in JSON.
            return value.GetRawText()[1..^1];
        }
    }

    private static int Number(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.TryGetInt32(out var number)
            ? number
            : 0;
}
