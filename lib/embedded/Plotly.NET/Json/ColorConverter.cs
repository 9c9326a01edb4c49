using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plotly.NET.Json;

/// <summary>Writes a colour as a string, and one colour for each point as an array.</summary>
internal sealed class ColorConverter : JsonConverter<Color>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Color value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, value.Value, options);

    /// <inheritdoc/>
    public override Color Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("Figures are only written.");
}
