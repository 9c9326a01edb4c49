using System.Text;

namespace Dib.Reports.Html;

/// <summary>Reads TeX token by token: a command, a number or a character.</summary>
internal sealed class TexReader(string tex)
{
    private readonly List<string> _tokens = Tokens(tex);
    private int _at;

    /// <summary>The token that comes next; null at the end.</summary>
    public string? Peek() => _at < _tokens.Count ? _tokens[_at] : null;

    /// <summary>Takes the next token.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public string Next() => _at < _tokens.Count ? _tokens[_at++] : throw new FormatException("The formula ends too early.");

    /// <summary>Passes over blanks and line ends.</summary>
    public void SkipSpace()
    {
        while (Peek() is { } token && string.IsNullOrWhiteSpace(token))
            _at++;
    }

    /// <summary>A braced argument as plain words.</summary>
    public string Words()
    {
        SkipSpace();
        var token = Next();
        if (token != "{")
            return token;
        var words = new StringBuilder();
        for (token = Next(); token != "}"; token = Next())
        {
            words.Append(token switch
            {
                "\\_" or "\\%" or "\\&" or "\\ " => token[1..],
                ['\\', ..] or "{" => throw new FormatException("A command in words."),
                _ => token,
            });
        }
        return words.ToString();
    }

    private static List<string> Tokens(string tex)
    {
        var tokens = new List<string>();
        for (var i = 0; i < tex.Length;)
        {
            var end = i + 1;
            if (tex[i] == '\\' && end < tex.Length)
            {
                end++;
                while (char.IsAsciiLetter(tex[i + 1]) && end < tex.Length && char.IsAsciiLetter(tex[end]))
                    end++;
            }
            else if (char.IsAsciiDigit(tex[i]))
            {
                while (end < tex.Length
                    && (char.IsAsciiDigit(tex[end]) || (tex[end] is '.' && end + 1 < tex.Length && char.IsAsciiDigit(tex[end + 1]))))
                    end++;
            }
            else if (char.IsHighSurrogate(tex[i]) && end < tex.Length)
            {
                end++;
            }
            tokens.Add(tex[i..end]);
            i = end;
        }
        return tokens;
    }
}
