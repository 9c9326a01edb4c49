using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Plotly.NET.Json;

/// <summary>
/// Writes figures as plotly.js reads them: numbers in their shortest form, NaN and the infinities as strings, and no character
/// that could end the script a figure stands in.
/// </summary>
internal static class FigureJson
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A JSON object with the given members.</summary>
    public static string Write(params (string Name, object Value)[] members)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, _options))
            Members(writer, members);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Value(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case double number:
                Number(writer, number);
                break;
            case float number:
                Number(writer, number);
                break;
            case int or long or short or byte:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case DynamicObj.DynamicObj properties:
                Members(writer, properties.GetProperties(true).Select(property => (property.Key, property.Value)));
                break;
            case Color color:
                Value(writer, color.Value);
                break;
            case ARGB color:
                writer.WriteStringValue(color.ToCss());
                break;
            case byte[] bytes:
                // The real package's serialiser takes bytes for data, not for numbers.
                writer.WriteBase64StringValue(bytes);
                break;
            case IDictionary entries:
                Members(writer, entries.Keys.Cast<object>().Select(key => ($"{key}", entries[key]!)));
                break;
            case Array { Rank: 2 } matrix:
                Items(writer, Rows(matrix), Value);
                break;
            case IEnumerable<double> numbers:
                Items(writer, numbers, Number);
                break;
            case IEnumerable<float> numbers:
                Items(writer, numbers, Number);
                break;
            case IEnumerable items:
                Items(writer, items.Cast<object?>(), Value);
                break;
            case IFormattable or char:
                JsonSerializer.Serialize(writer, value, value.GetType());
                break;
            default:
                Members(writer, PublicMembers(value));
                break;
        }
    }

    private static void Members(Utf8JsonWriter writer, IEnumerable<(string Name, object Value)> members)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            Value(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void Items<T>(Utf8JsonWriter writer, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            write(writer, item);
        writer.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter writer, double number)
    {
        if (double.IsFinite(number))
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
    }

    private static void Number(Utf8JsonWriter writer, float number)
    {
        if (float.IsFinite(number))
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<IEnumerable<object?>> Rows(Array matrix)
        => Enumerable.Range(0, matrix.GetLength(0)).Select(
            row => Enumerable.Range(0, matrix.GetLength(1)).Select(column => matrix.GetValue(row, column)));

    /// <summary>What an object of a type unknown here shows to everyone, such as <c>new { size = 9 }</c>.</summary>
    private static IEnumerable<(string Name, object Value)> PublicMembers(object value)
    {
        const BindingFlags ofInstance = BindingFlags.Public | BindingFlags.Instance;
        var properties = value.GetType().GetProperties(ofInstance).Where(property => property.GetIndexParameters().Length == 0);
        var fields = value.GetType().GetFields(ofInstance);
        return properties.Select(property => (property.Name, property.GetValue(value)!))
            .Concat(fields.Select(field => (field.Name, field.GetValue(value)!)));
    }
}
