using System.Globalization;
using System.Net;

namespace Plotly.NET.Showing;

/// <summary>
/// Writes a chart as HTML. The figure stands in the page once, as JSON that other tools can read too; the script beside it draws
/// it with the page's plotly.js, or loads plotly.js, once for all charts of a page.
/// </summary>
internal static class ChartHtml
{
    private const string PlotlySource = "https://cdn.plot.ly/plotly-2.27.1.min.js";

    private static readonly string _drawScript = ReadDrawScript();

    /// <summary>A fragment for a page with colours of its own, light or dark, which the chart takes where it chose none.</summary>
    public static string Shown(GenericChart chart) => Fragment(GenericChart.setLayout(ShownLook.Of(chart), chart));

    /// <summary>A box and a script that draws the chart into it.</summary>
    public static string Fragment(GenericChart chart)
    {
        var id = $"chart-{Guid.NewGuid():N}";
        var layout = GenericChart.getLayout(chart);
        var label = WebUtility.HtmlEncode(ChartText.DescribeWithAxes(chart));
        var style = $"width:{Pixels(layout, "width") ?? "100%"};height:{Pixels(layout, "height") ?? "450px"};max-width:100%";
        return $"""
            <div>
            <div id="{id}" role="img" aria-label="{label}" style="{style}"></div>
            <script type="application/json" class="plotly-figure">{GenericChart.toJson(chart)}</script>
            <script>({_drawScript})("{id}", "{PlotlySource}");</script>
            </div>
            """;
    }

    /// <summary>A page of its own.</summary>
    public static string Page(GenericChart chart) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Plotly.NET Datavisualization</title>
        <script src="{PlotlySource}"></script>
        </head>
        <body>
        {Fragment(chart)}
        </body>
        </html>
        """;

    private static string? Pixels(Layout layout, string name)
        => layout.TryGetValue(name)?.Value is IFormattable length and (int or long or float or double)
            ? length.ToString(null, CultureInfo.InvariantCulture) + "px"
            : null;

    private static string ReadDrawScript()
    {
        using var reader = new StreamReader(typeof(ChartHtml).Assembly.GetManifestResourceStream("draw.js")!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join('\n', lines.Where(line => !line.StartsWith("//", StringComparison.Ordinal))).TrimEnd(';');
    }
}
