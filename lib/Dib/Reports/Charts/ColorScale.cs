using System.Globalization;
using System.Text.Json.Nodes;

namespace Dib.Reports.Charts;

/// <summary>A Plotly colour scale: numbers from 0 to 1 as colours.</summary>
internal sealed class ColorScale
{
    private static readonly Dictionary<string, string> Named = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Greys"] = "000000 ffffff",
        ["Viridis"] = "440154 482878 3e4989 31688e 26828e 1f9e89 35b779 6ece58 b5de2b fde725",
        ["Plasma"] = "0d0887 46039f 7201a8 9c179e bd3786 d8576b ed7953 fb9f3a fdca26 f0f921",
        ["Blues"] = "f7fbff deebf7 c6dbef 9ecae1 6baed6 4292c6 2171b5 08519c 08306b",
        ["Cividis"] = "00224e 123570 3b496c 575d6d 707173 8a8678 a59c74 c3b369 e1cc55 fee838",
        ["RdBu"] = "050aac 6a89f7 bebebe dcaa84 e6915a b20a1c",
        ["Hot"] = "000000 e60000 ffd200 ffffff",
        ["YlGnBu"] = "081d58 253494 225ea8 1d91c0 41b6c4 7fcdbb c7e9b4 edf8d9 ffffd9",
        ["YlOrRd"] = "800026 bd0026 e31a1c fc4e2a fd8d3c feb24c fed976 ffeda0 ffffcc",
        ["Jet"] = "000083 003caa 05ffff ffff00 fa0000 800000",
    };

    private readonly (double At, byte[] Color)[] _stops;

    private ColorScale((double, byte[])[] stops) => _stops = stops;

    /// <param name="scale">A name, or an array of pairs of a number and a colour.</param>
    /// <param name="reversed">Whether it goes from its high end to its low.</param>
    public static ColorScale Of(JsonNode? scale, bool reversed)
    {
        var stops = scale is JsonArray { Count: > 1 } pairs
            ? pairs.Select(pair => pair.Items() is [var at, var color] ? (at.Number() ?? 0, Rgb(color.Text())) : (0, Rgb(null))).ToArray()
            : FromName(Named.GetValueOrDefault(scale.Text() ?? "", Named["Plasma"]));
        return new ColorScale(reversed ? [.. stops.Reverse().Select(stop => (1 - stop.Item1, stop.Item2))] : stops);
    }

    /// <summary>Red, green and blue.</summary>
    public byte[] At(double share)
    {
        share = Math.Clamp(share, 0, 1);
        var next = Array.FindIndex(_stops, stop => stop.At >= share);
        if (next <= 0)
            return _stops[next < 0 ? ^1 : 0].Color;
        var (low, high) = (_stops[next - 1], _stops[next]);
        var part = high.At > low.At ? (share - low.At) / (high.At - low.At) : 1;
        return [.. low.Color.Zip(high.Color, (a, b) => (byte)Math.Round(a + ((b - a) * part)))];
    }

    private static (double, byte[])[] FromName(string colors)
    {
        var parts = colors.Split(' ');
        return [.. parts.Select((color, i) => (i / (double)(parts.Length - 1), Convert.FromHexString(color)))];
    }

    /// <summary><c>#rrggbb</c>, <c>#rgb</c>, <c>rgb(…)</c>, <c>rgba(…)</c>, black or white; grey for any other.</summary>
    private static byte[] Rgb(string? color)
    {
        var text = color?.Trim() ?? "";
        if (text is ['#', ..] && text.Length is 4 or 7 && text[1..].All(char.IsAsciiHexDigit))
            return Convert.FromHexString(text.Length == 7 ? text[1..] : string.Concat(text[1..].Select(digit => $"{digit}{digit}")));
        if (text.StartsWith("rgb", StringComparison.Ordinal))
        {
            var numbers = text[(text.IndexOf('(') + 1)..].TrimEnd(')').Split(',')
                .Select(part => double.TryParse(part, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 0, 255) : 0)
                .Select(part => (byte)part).ToArray();
            if (numbers.Length >= 3)
                return numbers[..3];
        }
        return text switch { "white" => [255, 255, 255], "black" => [0, 0, 0], _ => [128, 128, 128] };
    }
}
