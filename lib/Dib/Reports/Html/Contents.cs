using System.Text;
using System.Text.RegularExpressions;
using Dib.Documents;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dib.Reports.Html;

/// <summary>A page's table of contents, gathered while its prose is written.</summary>
internal sealed partial class Contents
{
    private const int DeepestLevel = 3;
    private readonly List<(int Level, string Text, string Anchor)> _headings = [];
    private readonly HashSet<string> _anchors = [];

    /// <summary>Gives a heading its anchor.</summary>
    public void Add(HeadingBlock heading)
    {
        var text = Heading.Words(heading.Inline);
        var word = Separators().Replace(text.ToLowerInvariant(), "-").Trim('-');
        var anchor = word.Length > 0 ? word : "section";
        for (var i = 2; !_anchors.Add(anchor); i++)
            anchor = $"{word}-{i}";
        heading.GetAttributes().Id = anchor;
        _headings.Add((heading.Level, text, anchor));
    }

    /// <summary>The table as HTML; empty for a page without headings.</summary>
    public string ToHtml()
    {
        var entries = _headings.Where(heading => heading.Level <= DeepestLevel && heading.Text.Length > 0).ToArray();
        if (entries.Length == 0)
            return "";
        var html = new StringBuilder("<details class=\"contents\"><summary>Contents</summary>\n<nav aria-label=\"Contents\"><ul>\n");
        foreach (var (level, text, anchor) in entries)
            html.Append($"<li class=\"level-{level}\"><a href=\"#{anchor}\">{Markup.Text(text)}</a></li>\n");
        return html.Append("</ul></nav></details>\n").ToString();
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex Separators();
}
