using Plotly.NET;
using DynamicObject = DynamicObj.DynamicObj;

namespace Digits.Charting;

/// <summary>
/// A chart put together by plotly.js' own names, which reach what the typed functions leave out: the range of a colour scale, text in
/// the cells of a heatmap, several panels.
/// </summary>
internal sealed class Figure
{
    private readonly List<Trace> _traces = [];
    private readonly Layout _layout = new();
    private readonly DynamicObject _meta = new();

    /// <summary>An empty chart.</summary>
    /// <param name="title">Stands above it, and is what a screen reader says.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    public Figure(string title, int width, int height)
    {
        _layout.SetValue("title", Object(("text", title)));
        _layout.SetValue("width", width);
        _layout.SetValue("height", height);
        _layout.SetValue("margin", Object(("l", 60), ("r", 20), ("t", 50), ("b", 50)));
        _layout.SetValue("meta", _meta);
    }

    /// <summary>Adds a trace; its panel is the one whose axes it names.</summary>
    public Figure Add(string type, params (string Name, object? Value)[] values)
    {
        var trace = new Trace(type);
        foreach (var (name, value) in values) trace.SetValue(name, value);
        _traces.Add(trace);
        return this;
    }

    /// <summary>Sets something of the layout: an axis, the legend, annotations.</summary>
    public Figure Set(string name, object? value)
    {
        _layout.SetValue(name, value);
        return this;
    }

    /// <summary>
    /// Says what the chart shows to those who don't see it: sentences that stand where plotly.js leaves room for anything, and that reports
    /// read out after the title.
    /// </summary>
    public Figure Describe(string sentences)
    {
        _meta.SetValue("description", sentences);
        return this;
    }

    /// <summary>Says below which width, in pixels, the chart can't be read: a report then scrolls rather than shrinks it further.</summary>
    public Figure KeepWidth(int pixels)
    {
        _meta.SetValue("minWidth", pixels);
        return this;
    }

    /// <summary>The finished chart.</summary>
    public GenericChart Chart()
    {
        // The tools that appear above a chart under the pointer would hide its title.
        var config = new Config();
        config.SetValue("displayModeBar", false);
        return GenericChart.addConfig(config, GenericChart.addLayout(_layout, GenericChart.ofTraceObjects(false, _traces)));
    }

    /// <summary>A nested object of the chart's description.</summary>
    public static DynamicObject Object(params (string Name, object? Value)[] values)
    {
        var result = new DynamicObject();
        foreach (var (name, value) in values) result.SetValue(name, value);
        return result;
    }

    /// <summary>An axis with a title and, if it belongs to a panel, the part of the chart that it spans.</summary>
    public static DynamicObject Axis(string? title, double[]? domain = null, params (string Name, object? Value)[] more)
    {
        var axis = Object(more);
        if (title is not null) axis.SetValue("title", Object(("text", title)));
        if (domain is not null) axis.SetValue("domain", domain);
        return axis;
    }

    /// <summary>An axis of whole epochs, at most about ten of them named.</summary>
    public static DynamicObject EpochAxis(int epochs, double[]? domain = null, params (string Name, object? Value)[] more) =>
        Axis("epoch", domain, [("dtick", Math.Max(1, (epochs + 4) / 10)), .. more]);

    /// <summary>An axis that only holds an image in shape: no ticks, no lines.</summary>
    public static DynamicObject Hidden(params (string Name, object? Value)[] more) =>
        Axis(null, null, [("visible", false), ("showgrid", false), ("zeroline", false), .. more]);
}
