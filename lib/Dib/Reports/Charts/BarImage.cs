using System.Text.Json.Nodes;

namespace Dib.Reports.Charts;

/// <summary>Bars and histograms.</summary>
internal sealed class BarImage : TraceImage
{
    private readonly (double From, double To) _slot;
    private readonly Bar[] _bars;
    private readonly double _width;

    public BarImage(FigureImage.Trace trace, BarStack stack)
        : base(trace)
    {
        _slot = trace.Type == "histogram" ? (-0.48, 0.48) : stack.NextSlot();
        var json = trace.Json;
        var (along, across) = trace.IsHorizontal ? ("y", "x") : ("x", "y");
        var (places, heights) = trace.Type == "histogram"
            ? Histogram(json.Items(along) is { Length: > 0 } values ? values : json.Items(across), out _width)
            : (Values(json[along], null, null, json.Items(across).Length), [.. json.Items(across).Select(value => value.Number() ?? 0)]);
        if (trace.Type != "histogram")
            _width = Spacing(places);
        _bars = [.. places.Zip(heights, (place, height) => (place, height)).Select((bar, i) =>
        {
            var start = stack.Base(bar.place, bar.height);
            var color = json.Items("marker", "color") is { Length: > 0 } colors ? colors[i % colors.Length].Text() : null;
            return new Bar(bar.place, start, start + bar.height, color ?? trace.Color);
        })];
    }

    public override IEnumerable<JsonNode?> XExtent => Trace.IsHorizontal ? Heights : Places;

    public override IEnumerable<JsonNode?> YExtent => Trace.IsHorizontal ? Places : Heights;

    private IEnumerable<JsonNode?> Places => _bars.SelectMany(bar => bar.Place.Number() is { } number
        ? new JsonNode?[] { JsonValue.Create(number - (_width / 2)), JsonValue.Create(number + (_width / 2)) }
        : [bar.Place]);

    private IEnumerable<JsonNode?> Heights => _bars.Select(bar => (JsonNode?)JsonValue.Create(bar.End));

    public override void Draw(Svg svg, AxisScale x, AxisScale y, JsonObject layout)
    {
        var (along, across) = Trace.IsHorizontal ? (y, x) : (x, y);
        var unit = along.Unit * _width * (Trace.IsHorizontal ? -1 : 1);
        foreach (var bar in _bars)
        {
            if (along.Place(bar.Place) is not { } place)
                continue;
            var (side, otherSide) = (place + (_slot.From * unit), place + (_slot.To * unit));
            var (start, end) = (across.PlaceOfHeight(bar.Start), across.PlaceOfHeight(bar.End));
            if (Trace.IsHorizontal)
                svg.Box(start, side, end, otherSide, bar.Color);
            else
                svg.Box(side, start, otherSide, end, bar.Color);
        }
    }

    /// <summary>The smallest distance of two numbers; categories stand one apart.</summary>
    private static double Spacing(JsonNode?[] places)
    {
        if (places.Any(place => place.Number() is null))
            return 1;
        var numbers = places.Select(place => place.Number()!.Value).Distinct().Order().ToArray();
        return numbers.Length > 1 ? numbers.Zip(numbers.Skip(1), (a, b) => b - a).Min() : 1;
    }

    private static (JsonNode?[] Places, double[] Heights) Histogram(JsonNode?[] values, out double width)
    {
        if (values.Any(value => value.Number() is null))
        {
            var groups = values.GroupBy(value => value.Text() ?? "").ToArray();
            width = 1;
            return (
                [.. groups.Select(group => (JsonNode?)JsonValue.Create(group.Key))], [.. groups.Select(group => (double)group.Count())]);
        }
        var numbers = values.Select(value => value.Number()!.Value).ToArray();
        var (low, high) = numbers.Length == 0 ? (0d, 1d) : (numbers.Min(), numbers.Max());
        var bins = Math.Clamp((int)Math.Sqrt(numbers.Length), 1, 60);
        var size = width = high > low ? (high - low) / bins : 1;
        var heights = new double[bins];
        foreach (var number in numbers)
            heights[Math.Min(bins - 1, (int)((number - low) / size))]++;
        return ([.. Enumerable.Range(0, bins).Select(i => (JsonNode?)JsonValue.Create(low + ((i + 0.5) * size)))], heights);
    }

    private sealed record Bar(JsonNode? Place, double Start, double End, string Color);
}
