using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dib.Documents;

/// <summary>JSON that is written on one line also inside an indented document: a chart's numbers would take a line each.</summary>
/// <param name="Text">The JSON.</param>
[JsonConverter(typeof(Converter))]
internal sealed record CompactJson(string Text)
{
    /// <summary>The JSON in a text; null when it holds none.</summary>
    public static CompactJson? From(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return new CompactJson(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed class Converter : JsonConverter<CompactJson>
    {
        public override CompactJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            return new CompactJson(json.RootElement.GetRawText());
        }

        public override void Write(Utf8JsonWriter writer, CompactJson value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Text, skipInputValidation: true);
    }
}
