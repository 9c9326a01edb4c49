using System.Net;
using System.Text.RegularExpressions;

namespace Dib.Reports;

/// <summary>Text as programs write it for a terminal.</summary>
public static partial class TerminalText
{
    /// <summary>Escape sequences: colours, cursor movements, titles.</summary>
    internal static Regex Escape => EscapeSequence();

    /// <summary>The text without escape sequences and control characters other than line ends and tabs.</summary>
    public static string Plain(string text) => Control().Replace(EscapeSequence().Replace(text, ""), "");

    /// <summary>
    /// The last line that has something on it, as a terminal would show it: what follows a carriage return replaces the line.
    /// </summary>
    public static string? LastLine(string text) =>
        Plain(text).Split('\n', '\r').LastOrDefault(line => !string.IsNullOrWhiteSpace(line))?.Trim();

    /// <summary>The words of a piece of HTML, for where no page is shown.</summary>
    public static string OfHtml(string html)
    {
        var words = Tag().Replace(StyleOrScript().Replace(html, ""), " ");
        return Plain(string.Join(' ', WebUtility.HtmlDecode(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [GeneratedRegex("<(style|script)\\b.*?</\\1>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex StyleOrScript();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")]
    private static partial Regex EscapeSequence();

    [GeneratedRegex(@"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")]
    private static partial Regex Control();
}
