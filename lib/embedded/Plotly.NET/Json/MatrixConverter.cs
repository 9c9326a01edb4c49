using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plotly.NET.Json;

/// <summary>Writes a matrix (<c>double[,]</c>) as an array of its rows.</summary>
internal sealed class MatrixConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsArray && typeToConvert.GetArrayRank() == 2;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => (JsonConverter)Activator.CreateInstance(typeof(Rows<>).MakeGenericType(typeToConvert.GetElementType()!))!;

    private sealed class Rows<T> : JsonConverter<T[,]>
    {
        public override void Write(Utf8JsonWriter writer, T[,] value, JsonSerializerOptions options)
        {
            var row = new T[value.GetLength(1)];
            writer.WriteStartArray();
            for (var i = 0; i < value.GetLength(0); i++)
            {
                for (var j = 0; j < row.Length; j++)
                    row[j] = value[i, j];
                JsonSerializer.Serialize(writer, row, options);
            }

            writer.WriteEndArray();
        }

        public override T[,] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => throw new NotSupportedException("Figures are only written.");
    }
}
