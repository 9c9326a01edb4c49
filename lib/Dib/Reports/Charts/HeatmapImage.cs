using System.Text.Json.Nodes;

namespace Dib.Reports.Charts;

/// <summary>Heatmaps and pictures, as one embedded PNG of a pixel a value.</summary>
internal sealed class HeatmapImage : TraceImage
{
    private const double SmallestLabelled = 14;
    private readonly JsonNode?[][] _z;
    private readonly int _columns;
    private readonly JsonNode?[] _x;
    private readonly JsonNode?[] _y;

    public HeatmapImage(FigureImage.Trace trace)
        : base(trace)
    {
        var json = trace.Json;
        _z = [.. json.Items("z").Select(row => row.Items())];
        _columns = _z.Length == 0 ? 0 : _z.Max(row => row.Length);
        _x = Values(json["x"], json["x0"], json["dx"], _columns);
        _y = Values(json["y"], json["y0"], json["dy"], _z.Length);
    }

    public override bool IsPicture => true;

    public override IEnumerable<JsonNode?> XExtent => Extent(_x);

    public override IEnumerable<JsonNode?> YExtent => Extent(_y);

    private bool IsImage => Trace.Type == "image";

    public override void Draw(Svg svg, AxisScale x, AxisScale y, JsonObject layout)
    {
        if (Edges(_x, x) is not { } across || Edges(_y, y) is not { } down || _columns == 0)
            return;
        var pixels = new byte[_z.Length * _columns * 4];
        Func<JsonNode?, byte[]> color = IsImage ? Pixel : Scale(layout);
        for (var row = 0; row < _z.Length; row++)
        {
            // The page's first row is at the top, wherever the axis has its low end.
            var target = down.First < down.Last ? row : _z.Length - 1 - row;
            for (var column = 0; column < _z[row].Length; column++)
            {
                var place = across.First < across.Last ? column : _columns - 1 - column;
                color(_z[row][column]).CopyTo(pixels.AsSpan(((target * _columns) + place) * 4));
            }
        }
        svg.Image(
            Math.Min(across.First, across.Last), Math.Min(down.First, down.Last),
            Math.Abs(across.Last - across.First), Math.Abs(down.Last - down.First), Png.DataUri(_columns, _z.Length, pixels));
        if (Trace.Json.Text("texttemplate") is { } template && Math.Min(x.Unit, y.Unit) >= SmallestLabelled)
            Label(svg, x, y, template, color);
    }

    /// <summary>What Plotly writes into the cells, in black or white, whichever is easier to read.</summary>
    private void Label(Svg svg, AxisScale x, AxisScale y, string template, Func<JsonNode?, byte[]> color)
    {
        var texts = Trace.Json.Items("text").Select(row => row.Items()).ToArray();
        var size = Math.Min(Trace.Json.Number("textfont", "size") ?? 12, Math.Min(x.Unit, y.Unit) * 0.6);
        for (var row = 0; row < _z.Length; row++)
        {
            for (var column = 0; column < _z[row].Length; column++)
            {
                var value = _z[row][column];
                if (value.Text() is not { } number || number == "NaN"
                    || x.Place(_x[column]) is not { } left || y.Place(_y[row]) is not { } top)
                    continue;
                var own = row < texts.Length && column < texts[row].Length ? texts[row][column].Text() : null;
                var label = template.Replace("%{z}", number, StringComparison.Ordinal).Replace("%{text}", own, StringComparison.Ordinal);
                var rgb = color(value);
                var isDark = (0.299 * rgb[0]) + (0.587 * rgb[1]) + (0.114 * rgb[2]) < 140;
                svg.Text(left, top + (size * 0.35), JsonValues.Plain(label), size, color: isDark ? "#ffffff" : "#222222");
            }
        }
    }

    /// <summary>Half a cell beyond the first and the last value.</summary>
    private static IEnumerable<JsonNode?> Extent(JsonNode?[] values)
    {
        if (values.Any(value => value.Number() is null) || values.Length == 0)
            return values;
        var (first, last) = (values[0].Number()!.Value, values[^1].Number()!.Value);
        var half = values.Length > 1 ? (last - first) / (values.Length - 1) / 2 : 0.5;
        return [JsonValue.Create(first - half), JsonValue.Create(last + half)];
    }

    private static (double First, double Last)? Edges(JsonNode?[] values, AxisScale axis)
    {
        if (values.Length == 0 || axis.Place(values[0]) is not { } first || axis.Place(values[^1]) is not { } last)
            return null;
        var half = values.Length > 1 ? (last - first) / (values.Length - 1) / 2 : axis.Unit / 2;
        return (first - half, last + half);
    }

    private Func<JsonNode?, byte[]> Scale(JsonObject layout)
    {
        var json = Trace.Json;
        JsonNode from = json.Text("coloraxis") is { } shared && layout[shared] is { } axis ? axis : json;
        var (lowName, highName) = from == json ? ("zmin", "zmax") : ("cmin", "cmax");
        var scale = ColorScale.Of(
            from.At("colorscale") ?? layout.At("colorscale", "sequential") ?? layout.At("template", "layout", "colorscale", "sequential"),
            from.Flag("reversescale") == true);
        var numbers = _z.SelectMany(row => row).Select(value => value.Number()).OfType<double>().Where(double.IsFinite).ToArray();
        var low = from.Number(lowName) ?? (numbers.Length > 0 ? numbers.Min() : 0);
        var high = from.Number(highName) ?? (numbers.Length > 0 ? numbers.Max() : 1);
        return value => value.Number() is { } number && double.IsFinite(number)
            ? [.. scale.At(high > low ? (number - low) / (high - low) : 0.5), 255]
            : [0, 0, 0, 0];
    }

    private static byte[] Pixel(JsonNode? value)
    {
        var parts = value.Items().Select(part => (byte)Math.Clamp(part.Number() ?? 0, 0, 255)).ToArray();
        return parts.Length >= 3 ? [parts[0], parts[1], parts[2], 255] : [0, 0, 0, 0];
    }
}
