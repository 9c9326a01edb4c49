using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Plotly.NET.Json;

/// <summary>
/// Writes figures as plotly.js reads them: numbers in their shortest form, NaN and the infinities as strings, and no character
/// that could end the script a figure stands in.
/// </summary>
internal static class FigureJson
{
    private static readonly JsonSerializerOptions _options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        IncludeFields = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new DynamicObjConverter(), new MatrixConverter() },
    };

    /// <summary>A JSON object with the given members.</summary>
    public static string Write(params (string Name, object Value)[] members)
        => JsonSerializer.Serialize(members.ToDictionary(member => member.Name, member => member.Value), _options);
}
