using System.Text.Json.Nodes;

namespace Dib.Reports.Charts;

/// <summary>Lines, points and areas.</summary>
internal sealed class ScatterImage : TraceImage
{
    private const int MarkersUpTo = 20;
    private readonly JsonNode?[] _x;
    private readonly JsonNode?[] _y;

    public ScatterImage(FigureImage.Trace trace)
        : base(trace)
    {
        var json = trace.Json;
        var count = Math.Max(json.Items("x").Length, json.Items("y").Length);
        _x = Values(json["x"], json["x0"], json["dx"], count);
        _y = Values(json["y"], json["y0"], json["dy"], count);
    }

    public override IEnumerable<JsonNode?> XExtent => _x;

    public override IEnumerable<JsonNode?> YExtent =>
    [
        .. _y,
        .. Intervals().SelectMany(interval => new JsonNode?[] { interval.Low, interval.High }),
        .. Trace.Json.Text("fill") is "tozeroy" ? [JsonValue.Create(0)] : Array.Empty<JsonNode?>(),
    ];

    public override void Draw(Svg svg, AxisScale x, AxisScale y, JsonObject layout)
    {
        var mode = Trace.Json.Text("mode") ?? (_x.Length < MarkersUpTo ? "lines+markers" : "lines");
        var points = _x.Zip(_y, (a, b) => (X: x.Place(a), Y: y.Place(b))).ToArray();
        var run = new List<(double X, double Y)>();
        foreach (var point in points.Append(default))
        {
            if (point is { X: { } px, Y: { } py })
            {
                run.Add((px, py));
                continue;
            }
            if (run.Count > 1 && Trace.Json.Text("fill") == "tozeroy")
                svg.Area([(run[0].X, y.PlaceOfHeight(0)), .. run, (run[^1].X, y.PlaceOfHeight(0))], Trace.Color);
            if (run.Count > 1 && mode.Contains("lines", StringComparison.Ordinal))
                svg.Path(run, Trace.Color, Trace.Json.Number("line", "width") ?? 2);
            run.Clear();
        }
        foreach (var (place, low, high) in Intervals())
        {
            if (place < points.Length && points[place].X is { } px)
                svg.Path([(px, y.PlaceOfHeight(low)), (px, y.PlaceOfHeight(high))], Trace.Color, 2);
        }
        if (mode.Contains("text", StringComparison.Ordinal))
            DrawLabels(svg, points);
        if (!mode.Contains("markers", StringComparison.Ordinal))
            return;
        var radius = (Trace.Json.Number("marker", "size") ?? 6) / 2;
        foreach (var point in points)
        {
            if (point is { X: { } px, Y: { } py })
                svg.Dot(px, py, radius, Trace.Json.Text("marker", "color") ?? Trace.Color);
        }
    }

    private IEnumerable<(int Place, double Low, double High)> Intervals()
    {
        var (above, below) = (Trace.Json.Items("error_y", "array"), Trace.Json.Items("error_y", "arrayminus"));
        for (var i = 0; i < Math.Min(_y.Length, above.Length); i++)
        {
            if (_y[i].Number() is { } height && above[i].Number() is { } more)
                yield return (i, height - (below.ElementAtOrDefault(i).Number() ?? more), height + more);
        }
    }

    private void DrawLabels(Svg svg, (double? X, double? Y)[] points)
    {
        foreach (var (point, text) in points.Zip(Trace.Json.Items("text")))
        {
            if (point is { X: { } px, Y: { } py })
                svg.Text(px + 7, py - 5, JsonValues.Plain(text.Text() ?? ""), 11, "start");
        }
    }
}
