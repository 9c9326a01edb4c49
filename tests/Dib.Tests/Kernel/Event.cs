using System.Text.Json;

namespace Dib.Tests.Kernel;

/// <summary>An event's envelope as it comes over the wire.</summary>
internal sealed record Event(JsonElement Envelope)
{
    public string Type => Envelope.GetProperty("eventType").GetString()!;

    public JsonElement Body => Envelope.GetProperty("event");

    public string? Token => Envelope.GetProperty("command") is { ValueKind: JsonValueKind.Object } command
        ? command.GetProperty("token").GetString()
        : null;

    public string Message => Body.GetProperty("message").GetString()!;

    /// <summary>The formatted value of a MIME type.</summary>
    public string Text(string mimeType) => Body.GetProperty("formattedValues").EnumerateArray()
        .Single(f => f.GetProperty("mimeType").GetString() == mimeType).GetProperty("value").GetString()!;
}

/// <summary>What tests ask of a command's events.</summary>
internal static class Events
{
    public static IEnumerable<string> Types(this IEnumerable<Event> events) => events.Select(e => e.Type);

    public static Event The(this IEnumerable<Event> events, string type) => events.Single(e => e.Type == type);

    /// <summary>The cell's value as plain text, whatever is around it in HTML.</summary>
    public static string Result(this IReadOnlyList<Event> events)
    {
        Assert.True(events[^1].Type == "CommandSucceeded", events[^1].Type == "CommandFailed" ? events[^1].Message : events[^1].Type);
        var formatted = events.The("ReturnValueProduced").Body.GetProperty("formattedValues")[0];
        var value = formatted.GetProperty("value").GetString()!;
        if (formatted.GetProperty("mimeType").GetString() == "text/plain")
            return value;
        var (start, end) = (value.IndexOf("<pre>", StringComparison.Ordinal) + 5, value.IndexOf("</pre>", StringComparison.Ordinal));
        return System.Net.WebUtility.HtmlDecode(value[start..end]);
    }

    public static string Output(this IEnumerable<Event> events, string type = "StandardOutputValueProduced") =>
        string.Concat(events.Where(e => e.Type == type).Select(e => e.Text("text/plain")));

    public static string Failure(this IEnumerable<Event> events) => events.The("CommandFailed").Message;
}
