using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plotly.NET.Json;

/// <summary>Writes a dynamic object as its properties in the order they were set.</summary>
internal sealed class DynamicObjConverter : JsonConverter<DynamicObj.DynamicObj>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(DynamicObj.DynamicObj).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DynamicObj.DynamicObj value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, property) in value.GetProperties(true))
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, property, options);
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override DynamicObj.DynamicObj Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("Figures are only written.");
}
