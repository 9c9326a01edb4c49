using System.Text.Json;
using System.Text.Json.Serialization;
using Digits.Evaluating;

namespace Digits;

/// <summary>Writes a confusion matrix row by row, for other programs; the course counts it anew from labels and predictions.</summary>
internal sealed class ConfusionRows : JsonConverter<ConfusionMatrix>
{
    /// <inheritdoc />
    public override ConfusionMatrix Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A confusion matrix is counted from labels and predictions.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ConfusionMatrix value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        for (var actual = 0; actual < value.Classes; actual++)
        {
            writer.WriteStartArray();
            for (var predicted = 0; predicted < value.Classes; predicted++) writer.WriteNumberValue(value[actual, predicted]);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }
}
