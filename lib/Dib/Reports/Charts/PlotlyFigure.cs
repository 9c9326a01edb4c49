using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dib.Documents;

namespace Dib.Reports.Charts;

/// <summary>A Plotly chart as data.</summary>
/// <param name="Data">Its traces.</param>
/// <param name="Layout">Axes, titles, size.</param>
/// <param name="Config">How it behaves.</param>
public sealed partial record PlotlyFigure(JsonArray Data, JsonObject Layout, JsonObject Config)
{
    /// <summary>The MIME type under which Jupyter and VS Code know a figure.</summary>
    public const string MimeType = "application/vnd.plotly.v1+json";

    /// <summary>The chart that an output shows, or null when it shows none.</summary>
    public static PlotlyFigure? In(DisplayOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (output.Data.TryGetValue(MimeType, out var json))
            return Parse(json);
        if (!output.Data.TryGetValue("text/html", out var html))
            return null;
        if (FigureElement().Match(html) is { Success: true } element)
            return Parse(element.Groups[1].Value);
        return html.Contains("Plotly.newPlot", StringComparison.Ordinal) && Variable(html, "data") is JsonArray data
            ? new PlotlyFigure(data, Variable(html, "layout") as JsonObject ?? [], Variable(html, "config") as JsonObject ?? [])
            : null;
    }

    /// <summary>The figure as JSON.</summary>
    public string ToJson() =>
        new JsonObject { ["data"] = Data.DeepClone(), ["layout"] = Layout.DeepClone(), ["config"] = Config.DeepClone() }.ToJsonString();

    private static PlotlyFigure? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject figure && figure["data"] is JsonArray data
                ? new PlotlyFigure(data, figure["layout"] as JsonObject ?? [], figure["config"] as JsonObject ?? [])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The value of a <c>var name = …;</c> in the script that Plotly.NET writes.</summary>
    private static JsonNode? Variable(string html, string name)
    {
        var start = Regex.Match(html, $@"\bvar {name}\s*=\s*");
        if (!start.Success)
            return null;
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(html[(start.Index + start.Length)..]));
            return JsonNode.Parse(ref reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<script type="application/json" class="plotly-figure">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex FigureElement();
}
