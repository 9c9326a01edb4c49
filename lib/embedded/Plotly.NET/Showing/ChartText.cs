using System.Text.RegularExpressions;

namespace Plotly.NET.Showing;

/// <summary>Says in words what a chart shows, for consoles and for those who don't see it.</summary>
internal static partial class ChartText
{
    /// <summary>Kind, title and traces: <c>Line chart "Loss", 2 traces: train, test</c>.</summary>
    public static string Describe(GenericChart chart)
    {
        var traces = GenericChart.getTraces(chart);
        var kinds = traces.Select(Kind).Distinct().ToArray();
        var names = string.Join(", ", traces.Select(trace => Text(trace, "name")).Where(name => name.Length > 0));
        return (kinds is [var kind] ? kind : "Chart")
            + (Title(GenericChart.getLayout(chart)) is { Length: > 0 } title ? $" \"{title}\"" : "")
            + (traces.Length == 1 ? ", 1 trace" : $", {traces.Length} traces")
            + (names.Length > 0 ? $": {names}" : "");
    }

    /// <summary>What <see cref="Describe"/> says, and what the axes show.</summary>
    public static string DescribeWithAxes(GenericChart chart)
    {
        var layout = GenericChart.getLayout(chart);
        var axes =
            from name in new[] { "xaxis", "yaxis" }
            let axis = layout.TryGetTypedValue<DynamicObj.DynamicObj>(name)?.Value
            where axis is not null && Title(axis).Length > 0
            select $"; {name[0]} axis: {Title(axis)}";
        // What a layout's metadata say is up to the chart's maker; a description is read out.
        var more = layout.TryGetTypedValue<DynamicObj.DynamicObj>("meta")?.Value is { } meta ? Text(meta, "description") : "";
        return Describe(chart) + string.Concat(axes) + (more.Length > 0 ? $". {more}" : "");
    }

    /// <summary>The title of a layout or an axis without its markup, or the empty string.</summary>
    public static string Title(DynamicObj.DynamicObj titled)
    {
        var title = titled.TryGetTypedValue<DynamicObj.DynamicObj>("title")?.Value;
        var text = title is null ? Text(titled, "title") : Text(title, "text");
        return Markup().Replace(text, match => match.Value.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? " " : "");
    }

    private static string Kind(Trace trace) => trace.type switch
    {
        "scatter" or "scattergl" when Text(trace, "fill") is not ("" or "none") => "Area chart",
        "scatter" or "scattergl" when Text(trace, "mode").Contains("lines") => "Line chart",
        "scatter" or "scattergl" => "Scatter chart",
        "bar" when Text(trace, "orientation") == "h" => "Bar chart",
        "bar" => "Column chart",
        "heatmap" or "heatmapgl" => "Heatmap",
        "histogram" => "Histogram",
        "box" => "Box plot",
        { Length: > 0 } other => $"{char.ToUpperInvariant(other[0])}{other[1..]} chart",
        _ => "Chart",
    };

    private static string Text(DynamicObj.DynamicObj from, string name) => from.TryGetTypedValue<string>(name)?.Value ?? "";

    [GeneratedRegex("</?[a-z][^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}
