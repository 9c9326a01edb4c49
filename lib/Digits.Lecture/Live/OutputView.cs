using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dib.Documents;
using Dib.Reports.Charts;
using Dib.Reports.Html;

namespace Digits.Lecture.Live;

/// <summary>
/// A shown value as the page takes it: <c>text</c> (escaped here) stands in the page itself, <c>html</c> and <c>figure</c> only in a frame.
/// </summary>
/// <param name="markdown">Renders markdown that a cell shows.</param>
/// <param name="hasPlotly">Whether frames can draw charts.</param>
internal sealed partial class OutputView(MarkdownHtml markdown, bool hasPlotly)
{
    private static readonly string[] Framed =
        ["image/svg+xml", "image/png", "image/jpeg", "image/gif", "image/webp", "text/markdown", "text/latex"];

    private static readonly string[] Scripts = ["application/javascript", "text/javascript"];

    // Several pages show the same value; it is rendered once.
    private readonly ConditionalWeakTable<DisplayOutput, JsonObject> _rendered = [];

    public JsonObject Of(DisplayOutput output) => (JsonObject)_rendered.GetValue(output, Render).DeepClone();

    private JsonObject Render(DisplayOutput output)
    {
        var data = output.Data;
        if (PlotlyFigure.In(output) is { } figure)
        {
            var view = new JsonObject { ["title"] = Title(figure) };
            if (hasPlotly)
                view["figure"] = figure.ToJson();
            else
                view["html"] = FigureImage.Svg(figure, "currentColor", paper: null);
            return view;
        }
        if (data.TryGetValue("text/html", out var html))
        {
            // Most values are plain text in a wrapping: they need no frame.
            return PlainValue().Match(html) is { Success: true } plain
                ? Text(WebUtility.HtmlDecode(plain.Groups[1].Value))
                : new JsonObject { ["html"] = html };
        }
        if (Framed.Any(data.ContainsKey))
            return new JsonObject { ["html"] = OutputHtml.Of(output, markdown) };
        return Scripts.FirstOrDefault(data.ContainsKey) is { } script
            ? new JsonObject { ["html"] = $"<script>{Enclosed(data[script])}</script>" }
            : new JsonObject { ["text"] = OutputHtml.Of(output, markdown) };
    }

    private static string Enclosed(string script) => script.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase);

    private static JsonObject Text(string text) => new() { ["text"] = Markup.Element("pre tabindex=\"0\"", "value", AnsiHtml.Of(text)) };

    private static string Title(PlotlyFigure figure) => (figure.Layout["title"] switch
    {
        JsonValue title => title.ToString(),
        JsonObject title => title["text"]?.ToString(),
        _ => null,
    }) ?? "Chart";

    [GeneratedRegex("""^\s*<div class="dni-plaintext"><pre>([^<]*)</pre></div>\s*(<style>[^<]*</style>\s*)?$""")]
    private static partial Regex PlainValue();
}
