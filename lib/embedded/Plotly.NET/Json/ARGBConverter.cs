using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plotly.NET.Json;

/// <summary>Writes a colour as CSS does, its opacity rounded to a tenth: <c>rgba(255, 0, 0, 1.0)</c>.</summary>
internal sealed class ARGBConverter : JsonConverter<ARGB>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ARGB value, JsonSerializerOptions options)
        => writer.WriteStringValue(
            string.Create(CultureInfo.InvariantCulture, $"rgba({value.R}, {value.G}, {value.B}, {value.A / 255.0:F1})"));

    /// <inheritdoc/>
    public override ARGB Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("Figures are only written.");
}
