using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dib.Reports.Charts;

/// <summary>Reads a figure's JSON without minding what is missing.</summary>
internal static class JsonValues
{
    public static JsonNode? At(this JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            node = (node as JsonObject)?[name];
        return node;
    }

    public static string? Text(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value ? (value.TryGetValue(out string? text) ? text : value.ToString()) : null;

    public static double? Number(this JsonNode? node, params ReadOnlySpan<string> path) => node.At(path) switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => value.GetValue<double>(),
        JsonValue value when value.TryGetValue(out string? text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    public static bool? Flag(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value && value.TryGetValue(out bool flag) ? flag : null;

    public static JsonNode?[] Items(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonArray array ? [.. array] : [];

    /// <summary>A title, which is a text or an object with one; markup is left out.</summary>
    public static string Title(this JsonNode? node) => Plain(node.Text("title", "text") ?? node.Text("title") ?? "");

    /// <summary>Plotly's texts may hold a little HTML.</summary>
    public static string Plain(string text) => System.Text.RegularExpressions.Regex.Replace(text.Replace("<br>", " "), "<[^>]*>", "");
}
