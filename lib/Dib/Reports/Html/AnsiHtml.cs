using System.Text;
using System.Text.RegularExpressions;

namespace Dib.Reports.Html;

/// <summary>
/// Terminal text as HTML: SGR colours become classes, a carriage return overwrites its line, other escape sequences vanish.
/// </summary>
internal static class AnsiHtml
{
    /// <summary>The text as HTML.</summary>
    public static string Of(string text)
    {
        text = Overwritten(text.Replace("\r\n", "\n"));
        var html = new StringBuilder(text.Length + 16);
        var style = new Style();
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

    private sealed class Style
    {
        private static readonly string[] Names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];
        private string? _colour;
        private bool _bold;
        private bool _dim;
        private bool _italic;
        private bool _underlined;

        public void Append(StringBuilder html, string text)
        {
            if (text.Length == 0)
                return;
            var classes = string.Join(' ', Classes());
            if (classes.Length == 0)
                html.Append(Markup.Text(text));
            else
                html.Append("<span class=\"").Append(classes).Append("\">").Append(Markup.Text(text)).Append("</span>");
        }

        public void Change(string codes)
        {
            var numbers = codes.Split(';').Select(code => int.TryParse(code, out var number) ? number : 0).ToArray();
            for (var i = 0; i < numbers.Length; i++)
            {
                switch (numbers[i])
                {
                    case 0: (_colour, _bold, _dim, _italic, _underlined) = (null, false, false, false, false); break;
                    case 1: _bold = true; break;
                    case 2: _dim = true; break;
                    case 3: _italic = true; break;
                    case 4: _underlined = true; break;
                    case 22: (_bold, _dim) = (false, false); break;
                    case 23: _italic = false; break;
                    case 24: _underlined = false; break;
                    case >= 30 and <= 37: _colour = Names[numbers[i] - 30]; break;
                    case >= 90 and <= 97: _colour = Names[numbers[i] - 90]; break;
                    case 39: _colour = null; break;
                    // 256 and true colours come with arguments; they have no name to be themed by.
                    case 38 or 48: i += i + 1 < numbers.Length && numbers[i + 1] == 5 ? 2 : 4; break;
                }
            }
        }

        private IEnumerable<string> Classes()
        {
            if (_colour is not null)
                yield return "ansi-" + _colour;
            if (_bold)
                yield return "ansi-bold";
            if (_dim)
                yield return "ansi-dim";
            if (_italic)
                yield return "ansi-italic";
            if (_underlined)
                yield return "ansi-underlined";
        }
    }
}
