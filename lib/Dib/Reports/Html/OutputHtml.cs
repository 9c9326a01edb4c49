using System.Text.Json;
using System.Text.Json.Nodes;
using Dib.Documents;
using Dib.Reports.Charts;

namespace Dib.Reports.Html;

/// <summary>A cell's outputs as HTML.</summary>
internal static class OutputHtml
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>An output; of a value's representations the richest that a page can show.</summary>
    public static string Of(CellOutput output, MarkdownHtml markdown) => output switch
    {
        StreamOutput stream => $"<pre class=\"stream {stream.Name}\" tabindex=\"0\">{AnsiHtml.Of(stream.Text.TrimEnd('\n'))}</pre>",
        DisplayOutput display => Value(display, markdown),
        // The error stands at the cell's end, with its source line.
        _ => "",
    };

    private static string Value(DisplayOutput display, MarkdownHtml markdown)
    {
        var data = display.Data;
        if (PlotlyFigure.In(display) is { } figure)
            return Chart(figure);
        if (data.TryGetValue("text/html", out var html))
            return $"<div class=\"value\">{CellMarkup.Of(html)}</div>";
        if (data.TryGetValue("image/svg+xml", out var svg))
            return $"<div class=\"value\"><img alt=\"Picture\" src=\"data:image/svg+xml;base64,{Base64(svg)}\"></div>";
        foreach (var type in new[] { "image/png", "image/jpeg", "image/gif", "image/webp" })
        {
            if (data.TryGetValue(type, out var picture))
                return $"<div class=\"value\"><img alt=\"Picture\" src=\"data:{type};base64,{Markup.Text(picture)}\"></div>";
        }
        if (data.TryGetValue("text/markdown", out var prose))
            return $"<div class=\"value prose\">{markdown.Of(prose)}</div>";
        if (data.TryGetValue("text/latex", out var tex))
            return $"<div class=\"value\">{MathMl.Of(tex.Trim().Trim('$'), display: true)}</div>";
        foreach (var type in new[] { "application/javascript", "text/javascript" })
        {
            if (data.TryGetValue(type, out var script))
                return CellMarkup.Frame($"<script>{script.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase)}</script>");
        }
        if (data.TryGetValue("application/json", out var json))
            return Plain(Pretty(json));
        return Plain(data.GetValueOrDefault("text/plain") ?? data.Values.FirstOrDefault() ?? "");
    }

    /// <summary>The figure as data, which the page's own script draws, and a still picture until then.</summary>
    private static string Chart(PlotlyFigure figure)
    {
        // In a script element only an end tag has to be kept apart.
        var json = figure.ToJson().Replace("</", "<\\/", StringComparison.Ordinal).Replace("<!--", "<\\u0021--", StringComparison.Ordinal);
        return Markup.Element(
            $"div role=\"img\" aria-label=\"{Markup.Text(FigureImage.Description(figure))}\"", "chart",
            FigureImage.Svg(figure, "currentColor", paper: null), Markup.Element("script type=\"application/json\"", null, json));
    }

    private static string Plain(string text) => $"<pre class=\"value\" tabindex=\"0\">{AnsiHtml.Of(text.TrimEnd('\n'))}</pre>";

    private static string Base64(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));

    private static string Pretty(string json)
    {
        try
        {
            return JsonNode.Parse(json)?.ToJsonString(Indented) ?? "null";
        }
        catch (JsonException)
        {
            return json;
        }
    }
}
