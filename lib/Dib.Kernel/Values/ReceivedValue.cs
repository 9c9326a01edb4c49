using System.Text.Json;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Values;

/// <summary>A text of another kernel as a value of C#.</summary>
internal static class ReceivedValue
{
    /// <summary>What JSON says, numbers as <see cref="double"/>, objects and arrays as a document; any other text as it is.</summary>
    /// <exception cref="JsonException">The text says that it is JSON, and is not.</exception>
    public static object Of(FormattedValue value)
    {
        if (value.MimeType != JsonFormatter.MimeType)
            return value.Value;
        var document = JsonDocument.Parse(value.Value);
        var root = document.RootElement;
        return root.ValueKind switch
        {
            JsonValueKind.String => root.GetString()!,
            JsonValueKind.True or JsonValueKind.False => root.GetBoolean(),
            JsonValueKind.Number => root.GetDouble(),
            _ => document
        };
    }
}
