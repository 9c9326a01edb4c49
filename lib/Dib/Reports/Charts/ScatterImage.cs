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

    public override IEnumerable<JsonNode?> YExtent => Trace.Json.Text("fill") is "tozeroy" ? [.. _y, JsonValue.Create(0)] : _y;

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
        if (!mode.Contains("markers", StringComparison.Ordinal))
            return;
        var radius = (Trace.Json.Number("marker", "size") ?? 6) / 2;
        foreach (var point in points)
        {
            if (point is { X: { } px, Y: { } py })
                svg.Dot(px, py, radius, Trace.Json.Text("marker", "color") ?? Trace.Color);
        }
    }
}
