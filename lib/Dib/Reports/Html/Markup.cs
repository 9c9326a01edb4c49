using System.Globalization;
using System.Text;

namespace Dib.Reports.Html;

/// <summary>Pieces of HTML.</summary>
internal static class Markup
{
    /// <summary>Escapes text for an element or an attribute in double quotes; control characters become visible or vanish.</summary>
    public static string Text(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var html = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                '\n' or '\t' => html.Append(c),
                // The Unicode control pictures stand for what HTML can't hold.
                < ' ' => c == '\r' ? html : html.Append((char)('\u2400' + c)),
                '\u007f' => html.Append('\u2421'),
                _ => html.Append(c),
            };
        }
        return html.ToString();
    }

    /// <summary>An element.</summary>
    /// <param name="name">Its name, with attributes where it has more than a class.</param>
    /// <param name="style">Its class; null for none.</param>
    /// <param name="content">What is in it, as HTML.</param>
    public static string Element(string name, string? style, params ReadOnlySpan<string?> content) =>
        $"<{name}{(style is null ? "" : $" class=\"{style}\"")}>{string.Concat(content)}</{name.Split(' ')[0]}>";

    /// <summary>A link.</summary>
    /// <param name="url">Where to.</param>
    /// <param name="text">Its words.</param>
    public static string Link(string url, string text) => Element($"a href=\"{Text(url)}\"", null, Text(text));

    /// <summary>A duration as a reader likes it: <c>12 ms</c>, <c>3.4 s</c>, <c>2 min 5 s</c>.</summary>
    public static string Duration(TimeSpan time) => time.TotalSeconds switch
    {
        < 0.0995 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms"),
        < 9.995 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s"),
        < 99.95 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s"),
    };

    /// <summary>A count with its noun: <c>1 chart</c>, <c>3 charts</c>.</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>A count that may fall short: <c>5 cells</c>, <c>3 of 5 cells</c>.</summary>
    public static string Count(int count, int all, string noun) => count == all ? Count(all, noun) : $"{count} of {Count(all, noun)}";
}
