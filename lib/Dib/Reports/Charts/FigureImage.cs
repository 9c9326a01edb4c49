using System.Text.Json.Nodes;

namespace Dib.Reports.Charts;

/// <summary>
/// Draws a figure as a still picture, for readers without scripts: GitHub, a printer, a page without plotly.js. It knows lines, points,
/// bars, histograms, heatmaps and pictures in any arrangement of axes; of any other kind of trace it says that a browser draws it.
/// </summary>
public static class FigureImage
{
    private static readonly string[] Colorway =
        ["#636efa", "#ef553b", "#00cc96", "#ab63fa", "#ffa15a", "#19d3f3", "#ff6692", "#b6e880", "#ff97ff", "#fecb52"];

    /// <summary>The picture as SVG.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="ink">The colour of text and axes.</param>
    /// <param name="paper">The background; null for none.</param>
    public static string Svg(PlotlyFigure figure, string ink = "#2a3f5f", string? paper = "#ffffff")
    {
        ArgumentNullException.ThrowIfNull(figure);
        var layout = figure.Layout;
        var svg = new Svg(Size(layout, "width", 700), Size(layout, "height", 450), ink);
        var traces = figure.Data.OfType<JsonObject>().Where(trace => trace.Text("visible") is not ("false" or "legendonly"))
            .Select((trace, i) => new Trace(trace, Color(trace, layout, i))).ToArray();
        var title = layout.Title();
        var legend = traces.Where(trace => trace.Name.Length > 0 && trace.Json.Flag("showlegend") != false).ToArray();
        var hasLegend = layout.Flag("showlegend") ?? legend.Length > 1;
        hasLegend &= legend.Length > 0;
        var frame = new Frame(
            layout.Number("margin", "l") ?? 60,
            layout.Number("margin", "t") ?? (title.Length > 0 ? 50 : 25),
            svg.Width - Math.Max(hasLegend ? 130 : 0, layout.Number("margin", "r") ?? 25),
            svg.Height - (layout.Number("margin", "b") ?? 50));
        svg.Text(svg.Width / 2, 28, title, 16);
        foreach (var group in traces.GroupBy(trace => (X: trace.Json.Text("xaxis") ?? "x", Y: trace.Json.Text("yaxis") ?? "y")))
            new PanelImage(svg, layout, frame, group.Key.X, group.Key.Y, [.. group]).Draw();
        foreach (var note in layout.Items("annotations").Where(note => note.Text("xref") == "paper" && note.Text("yref") == "paper"))
        {
            svg.Text(
                frame.Left + ((note.Number("x") ?? 0.5) * frame.Width), frame.Bottom - ((note.Number("y") ?? 0.5) * frame.Height) - 4,
                JsonValues.Plain(note.Text("text") ?? ""), Math.Min(note.Number("font", "size") ?? 12, 16));
        }
        for (var i = 0; hasLegend && i < legend.Length; i++)
        {
            svg.Box(frame.Right + 15, frame.Top + (i * 20) + 2, frame.Right + 27, frame.Top + (i * 20) + 12, legend[i].Color);
            svg.Text(frame.Right + 33, frame.Top + (i * 20) + 12, JsonValues.Plain(legend[i].Name), 12, "start");
        }
        return svg.ToSvg(Description(figure), paper);
    }

    /// <summary>
    /// The figure in words: its title, and what it says of itself in <c>layout.meta.description</c>, else the kinds of its traces.
    /// </summary>
    public static string Description(PlotlyFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var title = figure.Layout.Title();
        if (figure.Layout.Text("meta", "description") is { Length: > 0 } own)
            return title.Length > 0 ? $"{title}. {own}" : own;
        var kinds = string.Join(" and ", figure.Data.Select(trace => trace.Text("type") ?? "scatter").Distinct());
        var axes = new[] { "x", "y" }.Select(axis => (axis, Title: figure.Layout[axis + "axis"].Title()))
            .Where(axis => axis.Title.Length > 0);
        return (title.Length > 0 ? $"{title} ({kinds})" : $"Chart: {kinds}")
            + string.Concat(axes.Select(axis => $"; {axis.axis} axis: {axis.Title}"));
    }

    private static double Size(JsonObject layout, string name, double otherwise) => Math.Clamp(layout.Number(name) ?? otherwise, 100, 4000);

    private static string Color(JsonObject trace, JsonObject layout, int index)
    {
        var own = trace.Text("line", "color") ?? trace.Text("marker", "color");
        if (own is not null)
            return own;
        var colorway = layout.Items("colorway") is { Length: > 0 } chosen ? chosen : layout.Items("template", "layout", "colorway");
        return (colorway.Length > 0 ? colorway[index % colorway.Length].Text() : null) ?? Colorway[index % Colorway.Length];
    }

    /// <summary>One trace and its colour.</summary>
    internal sealed record Trace(JsonObject Json, string Color)
    {
        public string Type => Json.Text("type") ?? "scatter";

        public string Name => Json.Text("name") ?? "";

        public bool IsBar => Type is "bar" or "histogram";

        public bool IsHorizontal => Json.Text("orientation") == "h";
    }

    /// <summary>A rectangle on the page.</summary>
    internal sealed record Frame(double Left, double Top, double Right, double Bottom)
    {
        public double Width => Right - Left;

        public double Height => Bottom - Top;
    }
}
