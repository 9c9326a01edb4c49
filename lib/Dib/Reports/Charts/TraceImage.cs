using System.Text.Json.Nodes;

namespace Dib.Reports.Charts;

/// <summary>Draws one trace.</summary>
internal abstract class TraceImage(FigureImage.Trace trace)
{
    /// <summary>All that stands on the x axis.</summary>
    public abstract IEnumerable<JsonNode?> XExtent { get; }

    /// <summary>All that stands on the y axis.</summary>
    public abstract IEnumerable<JsonNode?> YExtent { get; }

    /// <summary>Whether it fills its panel, so that no grid is needed.</summary>
    public virtual bool IsPicture => false;

    /// <summary>Whether only a browser can draw it.</summary>
    public virtual bool IsUnknown => false;

    /// <summary>The trace.</summary>
    protected FigureImage.Trace Trace { get; } = trace;

    /// <summary>The pictures of traces that share their axes.</summary>
    public static TraceImage[] Of(FigureImage.Trace[] traces, string barMode)
    {
        var stack = new BarStack(barMode, traces.Count(trace => trace.IsBar));
        return [.. traces.Select<FigureImage.Trace, TraceImage>(trace => trace.Type switch
        {
            "scatter" or "scattergl" => new ScatterImage(trace),
            "bar" or "histogram" => new BarImage(trace, stack),
            "heatmap" or "image" => new HeatmapImage(trace),
            _ => new UnknownImage(trace),
        })];
    }

    public abstract void Draw(Svg svg, AxisScale x, AxisScale y, JsonObject layout);

    /// <summary>The values of one direction, or their places where the trace gives none.</summary>
    protected static JsonNode?[] Values(JsonNode? given, JsonNode? start, JsonNode? step, int count) =>
        given.Items() is { Length: > 0 } values ? values
        : [.. Enumerable.Range(0, count).Select(i => (JsonNode?)JsonValue.Create((start.Number() ?? 0) + (i * (step.Number() ?? 1))))];

    private sealed class UnknownImage(FigureImage.Trace trace) : TraceImage(trace)
    {
        public override IEnumerable<JsonNode?> XExtent => [];

        public override IEnumerable<JsonNode?> YExtent => [];

        public override bool IsUnknown => true;

        public override void Draw(Svg svg, AxisScale x, AxisScale y, JsonObject layout)
        {
        }
    }
}
