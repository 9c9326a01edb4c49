using System.Text;

namespace Dib.Reports.Html;

/// <summary>
/// What the terminal's SGR codes have set so far. The sixteen named colours become classes, which a page themes; colours given by number
/// become themselves.
/// </summary>
internal sealed class AnsiStyle
{
    private static readonly string[] Names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];
    private readonly SortedSet<string> _effects = new(StringComparer.Ordinal);
    private (string? Class, string? Colour) _text;
    private (string? Class, string? Colour) _paper;

    /// <summary>Adds text that looks so.</summary>
    public void Append(StringBuilder html, string text)
    {
        if (text.Length == 0)
            return;
        var names = new[] { _text.Class, _paper.Class }.OfType<string>().Concat(_effects);
        var classes = string.Join(' ', names.Select(name => "ansi-" + name));
        var colours = (_text.Colour is { } ink ? $"color:{ink};" : "") + (_paper.Colour is { } paper ? $"background:{paper};" : "");
        if (classes.Length + colours.Length == 0)
        {
            html.Append(Markup.Text(text));
            return;
        }
        var attributes = (classes.Length > 0 ? $" class=\"{classes}\"" : "") + (colours.Length > 0 ? $" style=\"{colours}\"" : "");
        html.Append($"<span{attributes}>{Markup.Text(text)}</span>");
    }

    /// <summary>Takes the codes of one escape sequence, parted by semicolons.</summary>
    public void Change(string codes)
    {
        var numbers = new Queue<int>(codes.Split(';').Select(code => int.TryParse(code, out var number) ? number : 0));
        while (numbers.TryDequeue(out var code))
        {
            switch (code)
            {
                case 0: (_text, _paper) = (default, default); _effects.Clear(); break;
                case 1: _effects.Add("bold"); break;
                case 2: _effects.Add("dim"); break;
                case 3: _effects.Add("italic"); break;
                case 4: _effects.Add("underlined"); break;
                case 7: _effects.Add("inverse"); break;
                case 22: _effects.ExceptWith(["bold", "dim"]); break;
                case 23: _effects.Remove("italic"); break;
                case 24: _effects.Remove("underlined"); break;
                case 27: _effects.Remove("inverse"); break;
                case (>= 30 and <= 37) or (>= 90 and <= 97): _text = (Names[code % 10], null); break;
                case (>= 40 and <= 47) or (>= 100 and <= 107): _paper = ("on-" + Names[code % 10], null); break;
                case 38: _text = Numbered(numbers, ""); break;
                case 48: _paper = Numbered(numbers, "on-"); break;
                case 39: _text = default; break;
                case 49: _paper = default; break;
            }
        }
    }

    /// <summary>The colour that follows: <c>5;n</c> out of 256, or <c>2;r;g;b</c>.</summary>
    private static (string? Class, string? Colour) Numbered(Queue<int> numbers, string prefix)
    {
        if (!numbers.TryDequeue(out var kind) || numbers.Count < (kind == 2 ? 3 : 1))
        {
            numbers.Clear();
            return default;
        }
        if (kind == 2)
            return (null, Hex(numbers.Dequeue(), numbers.Dequeue(), numbers.Dequeue()));
        var n = numbers.Dequeue();
        return n switch
        {
            < 16 => (prefix + Names[n & 7], null),
            < 232 => (null, Hex(Cube((n - 16) / 36), Cube((n - 16) / 6 % 6), Cube((n - 16) % 6))),
            < 256 => (null, Hex(10 * (n - 232) + 8, 10 * (n - 232) + 8, 10 * (n - 232) + 8)),
            _ => default,
        };
    }

    private static int Cube(int step) => step == 0 ? 0 : 40 * step + 55;

    private static string Hex(int red, int green, int blue) => $"#{red & 255:x2}{green & 255:x2}{blue & 255:x2}";
}
