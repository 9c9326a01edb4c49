using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dib.Reports.Html;

/// <summary>Puts a cell's HTML into a page so that it can't break out of its place.</summary>
internal static class CellMarkup
{
    private const string FrameHead = "<!doctype html><style>body{margin:8px;font:15px/1.5 system-ui,sans-serif}</style><body>";

    /// <summary>Tells the page how high the frame's content is.</summary>
    private const string ReportHeight =
        "<script>new ResizeObserver(() => parent.postMessage({ cellFrameHeight: document.documentElement.offsetHeight }, '*'))"
        + ".observe(document.documentElement)</script>";

    private static readonly string[] Active = ["script", "iframe", "object", "embed", "form", "base", "meta", "link", "template"];

    /// <summary>
    /// A cell's HTML: markup as it is, with every element closed. Markup with styles becomes a tree of its own, which they don't leave;
    /// anything that runs code goes into a sandboxed frame.
    /// </summary>
    public static string Of(string html)
    {
        var body = Parse(html);
        return IsActive(body) ? Frame(html)
            : body.QuerySelector("style") is null ? body.InnerHtml
            : $"<div><template shadowrootmode=\"open\"><style>{Page.ElementStyle}</style>{body.InnerHtml}</template></div>";
    }

    /// <summary>The HTML of prose: every element closed, and nothing in it that runs code or changes the page's looks.</summary>
    public static string Balanced(string html)
    {
        var body = Parse(html);
        foreach (var element in body.QuerySelectorAll("*").ToArray())
        {
            if (Active.Contains(element.LocalName) || element.LocalName == "style")
                element.Remove();
            foreach (var attribute in element.Attributes.Where(IsActive).ToArray())
                element.RemoveAttribute(attribute.Name);
        }
        return body.InnerHtml;
    }

    /// <summary>A frame of its own origin: its scripts run, and can't reach the page.</summary>
    public static string Frame(string html)
    {
        var page = Markup.Text(FrameHead + html + ReportHeight);
        return Markup.Element($"iframe sandbox=\"allow-scripts\" title=\"Output of the cell\" srcdoc=\"{page}\"", "frame");
    }

    private static IElement Parse(string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = true });
        var body = parser.ParseDocument("").Body!;
        body.Append([.. parser.ParseFragment(html, body)]);
        return body;
    }

    private static bool IsActive(IElement body) =>
        body.QuerySelectorAll("*").Any(element => Active.Contains(element.LocalName) || element.Attributes.Any(IsActive));

    private static bool IsActive(IAttr attribute) =>
        attribute.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || attribute.Value.Replace("\t", "").Replace("\n", "").TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
}
