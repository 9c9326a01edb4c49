using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dib.Kernel.Protocol;

/// <summary>Reads and writes the protocol's lines.</summary>
internal static class ProtocolJson
{
    private static readonly Dictionary<string, Type> CommandTypes = typeof(KernelCommand).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(KernelCommand)))
        .ToDictionary(type => type.Name);

    /// <summary>The protocol's casing and escaping.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) }
    };

    /// <summary>
    /// Reads a line: a <see cref="CommandEnvelope"/>, or a <see cref="FrontEndEvent"/> that answers a command of the kernel's own.
    /// </summary>
    /// <exception cref="JsonException">The line is neither.</exception>
    public static object Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new JsonException("A line must hold one JSON object with the properties token, commandType and command.");
        return Text(root, "eventType") is { } eventType ? ReadEvent(root, eventType) : ReadCommand(root);
    }

    private static FrontEndEvent ReadEvent(JsonElement root, string eventType)
    {
        var token = root.TryGetProperty("command", out var command) && command.ValueKind == JsonValueKind.Object
            ? Text(command, "token")
            : null;
        var body = root.TryGetProperty("event", out var @event) && @event.ValueKind == JsonValueKind.Object ? @event.Clone() : default;
        return new(eventType, token, body);
    }

    private static CommandEnvelope ReadCommand(JsonElement root)
    {
        if (Text(root, "commandType") is not { } typeName)
            throw new JsonException("The property commandType is missing, for example \"commandType\":\"SubmitCode\".");
        if (!CommandTypes.TryGetValue(typeName, out var type))
            throw new JsonException(
                $"The command {typeName} is unknown. This kernel knows {string.Join(", ", CommandTypes.Keys.Order())}.");
        if (!root.TryGetProperty("command", out var body) || body.ValueKind != JsonValueKind.Object)
            throw new JsonException($"The property command of {typeName} is missing, for example \"command\":{{}}.");

        var slip = root.TryGetProperty("routingSlip", out var stamps) && stamps.ValueKind == JsonValueKind.Array
            ? stamps.EnumerateArray().Select(stamp => stamp.GetString()).OfType<string>().ToList()
            : [];
        return new((KernelCommand)body.Deserialize(type, Options)!, Text(root, "token") ?? Guid.NewGuid().ToString("N"), slip);
    }

    /// <summary>Writes an event's envelope.</summary>
    public static void WriteEvent(Utf8JsonWriter writer, KernelEvent @event, CommandEnvelope? command)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("event");
        JsonSerializer.Serialize(writer, @event, @event.GetType(), Options);
        writer.WriteString("eventType", @event.GetType().Name);
        writer.WritePropertyName("command");
        if (command is null)
            writer.WriteNullValue();
        else
            writer.WriteRawValue(command.Json, skipInputValidation: true);
        writer.WritePropertyName("routingSlip");
        JsonSerializer.Serialize(writer, command?.WayBack ?? [], Options);
        writer.WriteEndObject();
    }

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
