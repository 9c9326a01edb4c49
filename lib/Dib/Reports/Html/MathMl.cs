using System.Text;

namespace Dib.Reports.Html;

/// <summary>The TeX of lecture notes as MathML, which browsers draw by themselves.</summary>
internal sealed class MathMl
{
    private readonly List<string> _tokens;
    private int _at;

    private MathMl(string tex) => _tokens = Tokens(tex);

    /// <summary>The formula as a <c>math</c> element; where a command is not known, the TeX itself as code.</summary>
    public static string Of(string tex, bool display)
    {
        var source = Markup.Text(tex.Trim());
        try
        {
            var parser = new MathMl(tex);
            var body = parser.Row(_ => false);
            return $"<math{(display ? " display=\"block\"" : "")}><semantics><mrow>{body}</mrow>"
                + $"<annotation encoding=\"application/x-tex\">{source}</annotation></semantics></math>";
        }
        catch (FormatException)
        {
            return display ? $"<pre class=\"tex\">{source}</pre>" : $"<code class=\"tex\">{source}</code>";
        }
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

    private string Next() => _at < _tokens.Count ? _tokens[_at++] : throw new FormatException("The formula ends too early.");

    private string? Peek() => _at < _tokens.Count ? _tokens[_at] : null;

    private void SkipSpace()
    {
        while (Peek() is { } token && string.IsNullOrWhiteSpace(token))
            _at++;
    }

    private string Row(Func<string, bool> ends)
    {
        var html = new StringBuilder();
        for (SkipSpace(); Peek() is { } token && !ends(token); SkipSpace())
            html.Append(Scripted());
        return html.ToString();
    }

    /// <summary>An atom with what is set above and below it.</summary>
    private string Scripted()
    {
        var first = Peek() ?? "";
        var isLarge = TexSymbols.Large.Contains(first);
        var atom = Atom();
        string? below = null, above = null;
        for (SkipSpace(); Peek() is "^" or "_" or "'"; SkipSpace())
        {
            switch (Next())
            {
                case "^": above = (above ?? "") + Argument(); break;
                case "_": below = Argument(); break;
                default: above = (above ?? "") + "<mo>′</mo>"; break;
            }
        }
        var (under, over, both) = isLarge ? ("munder", "mover", "munderover") : ("msub", "msup", "msubsup");
        var scripted = (below, above) switch
        {
            (null, null) => atom,
            (not null, null) => $"<{under}>{atom}<mrow>{below}</mrow></{under}>",
            (null, not null) => $"<{over}>{atom}<mrow>{above}</mrow></{over}>",
            _ => $"<{both}>{atom}<mrow>{below}</mrow><mrow>{above}</mrow></{both}>",
        };
        // TeX sets a function name off from what it is applied to.
        return TexSymbols.Functions.Contains(first) && Peek() is not (null or "(" or "\\left" or "}" or ",")
            ? scripted + "<mspace width=\"0.17em\"></mspace>"
            : scripted;
    }

    private string Argument()
    {
        SkipSpace();
        return Atom();
    }

    private string Atom()
    {
        var token = Next();
        return token switch
        {
            "{" => Group(),
            "}" or "&" or "^" or "_" or "#" or "%" or "$" => throw new FormatException($"A stray {token}."),
            ['\\', ..] => Command(token),
            [>= '0' and <= '9', ..] => $"<mn>{token}</mn>",
            _ when char.IsLetter(token[0]) => $"<mi>{Markup.Text(token)}</mi>",
            "-" => "<mo>−</mo>",
            "*" => "<mo>∗</mo>",
            _ => $"<mo>{Markup.Text(token)}</mo>",
        };
    }

    private string Group()
    {
        var row = Row(token => token == "}");
        Next();
        return $"<mrow>{row}</mrow>";
    }

    private string Command(string command)
    {
        if (TexSymbols.Identifiers.TryGetValue(command, out var letter))
            return $"<mi>{letter}</mi>";
        if (TexSymbols.Operators.TryGetValue(command, out var symbol))
            return $"<mo>{Markup.Text(symbol)}</mo>";
        if (TexSymbols.Functions.Contains(command))
            return $"<mi>{command[1..]}</mi>";
        if (TexSymbols.Spaces.TryGetValue(command, out var width))
            return $"<mspace width=\"{width}\"></mspace>";
        if (TexSymbols.Accents.TryGetValue(command, out var accent))
            return $"<mover accent=\"true\">{Argument()}<mo>{accent}</mo></mover>";
        if (TexSymbols.Alphabets.TryGetValue(command, out var alphabet))
            return alphabet.Set(Words());
        return command switch
        {
            "\\frac" or "\\dfrac" or "\\tfrac" => $"<mfrac>{Argument()}{Argument()}</mfrac>",
            "\\sqrt" => Root(),
            "\\text" or "\\textrm" or "\\mbox" => $"<mtext>{Markup.Text(Words())}</mtext>",
            "\\operatorname" or "\\mathrm" => $"<mi mathvariant=\"normal\">{Markup.Text(Words())}</mi>",
            "\\left" => Fenced(),
            "\\begin" => Environment(Words()),
            "\\displaystyle" or "\\limits" or "\\nolimits" => "",
            "\\big" or "\\Big" or "\\bigg" or "\\Bigg" or "\\bigl" or "\\bigr" or "\\Bigl" or "\\Bigr" => Argument(),
            _ => throw new FormatException($"The command {command} is not known."),
        };
    }

    private string Root()
    {
        SkipSpace();
        if (Peek() != "[")
            return $"<msqrt>{Argument()}</msqrt>";
        Next();
        var degree = Row(token => token == "]");
        Next();
        return $"<mroot>{Argument()}<mrow>{degree}</mrow></mroot>";
    }

    private string Fenced()
    {
        var open = Fence();
        var row = Row(token => token == "\\right");
        Next();
        return $"<mrow>{open}{row}{Fence()}</mrow>";
    }

    private string Fence()
    {
        SkipSpace();
        var token = Next();
        return token == "."
            ? ""
            : $"<mo fence=\"true\" stretchy=\"true\">{Markup.Text(TexSymbols.Operators.GetValueOrDefault(token, token))}</mo>";
    }

    /// <summary>A braced argument as plain words.</summary>
    private string Words()
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

    private string Environment(string name)
    {
        var (open, close) = name switch
        {
            "pmatrix" => ("(", ")"),
            "bmatrix" => ("[", "]"),
            "vmatrix" => ("|", "|"),
            "cases" => ("{", ""),
            "matrix" or "aligned" or "align" or "align*" or "array" => ("", ""),
            _ => throw new FormatException($"The environment {name} is not known."),
        };
        var table = new StringBuilder("<mtable><mtr><mtd>");
        while (true)
        {
            table.Append(Row(token => token is "&" or "\\\\" or "\\end"));
            var token = Next();
            if (token == "\\end")
                break;
            table.Append(token == "&" ? "</mtd><mtd>" : "</mtd></mtr><mtr><mtd>");
        }
        Words();
        return $"<mrow>{Side(open)}{table}</mtd></mtr></mtable>{Side(close)}</mrow>";

        static string Side(string fence) => fence.Length == 0 ? "" : $"<mo fence=\"true\" stretchy=\"true\">{fence}</mo>";
    }
}
