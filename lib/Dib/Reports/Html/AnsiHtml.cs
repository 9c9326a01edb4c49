using System.Text;
using System.Text.RegularExpressions;

namespace Dib.Reports.Html;

/// <summary>
/// Terminal text as HTML: SGR codes become looks, a carriage return overwrites its line, other escape sequences vanish.
/// </summary>
internal static class AnsiHtml
{
    /// <summary>The text as HTML.</summary>
    public static string Of(string text)
    {
        text = Overwritten(text.Replace("\r\n", "\n"));
        var html = new StringBuilder(text.Length + 16);
        var style = new AnsiStyle();
        var start = 0;
        foreach (Match escape in TerminalText.Escape.Matches(text))
        {
            style.Append(html, text[start..escape.Index]);
            if (escape.Value.StartsWith("\u001b[", StringComparison.Ordinal) && escape.Value[^1] == 'm')
                style.Change(escape.Value[2..^1]);
            start = escape.Index + escape.Length;
        }
        style.Append(html, text[start..]);
        return html.ToString();
    }

    private static string Overwritten(string text) => !text.Contains('\r') ? text : string.Join('\n', text.Split('\n').Select(line =>
    {
        var parts = line.TrimEnd('\r').Split('\r');
        return parts.Aggregate((under, over) => over.Length >= under.Length ? over : over + under[over.Length..]);
    }));
}
