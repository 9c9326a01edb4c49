using System.Text.Json;
using System.Text.Json.Serialization;

namespace Digits;

/// <summary>Writes many digits as one text, a character each: 10,000 predictions take 10 kB and one line.</summary>
internal sealed class DigitText : JsonConverter<IReadOnlyList<int>>
{
    /// <inheritdoc />
    public override IReadOnlyList<int> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? "";
        return text.All(char.IsAsciiDigit)
            ? [.. text.Select(digit => digit - '0')]
            : throw new JsonException("It has other characters where only the digits 0 to 9 may stand.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<int> value, JsonSerializerOptions options) =>
        writer.WriteStringValue(string.Concat(value));
}
