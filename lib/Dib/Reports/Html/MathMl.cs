using System.Runtime.CompilerServices;
using System.Text;

namespace Dib.Reports.Html;

/// <summary>The TeX of lecture notes as MathML, which browsers draw by themselves: rows, atoms, what is set above and below them.</summary>
internal sealed partial class MathMl
{
    private readonly TexReader _tex;

    private MathMl(string tex) => _tex = new TexReader(tex);

    /// <summary>The formula as a <c>math</c> element; where a command is not known, the TeX itself as code.</summary>
    public static string Of(string tex, bool display)
    {
        var source = Markup.Text(tex.Trim());
        try
        {
            var body = new MathMl(tex).Row(_ => false);
            return $"<math{(display ? " display=\"block\"" : "")}><semantics><mrow>{body}</mrow>"
                + $"<annotation encoding=\"application/x-tex\">{source}</annotation></semantics></math>";
        }
        catch (Exception fault) when (fault is FormatException or InsufficientExecutionStackException)
        {
            return display ? $"<pre class=\"tex\">{source}</pre>" : $"<code class=\"tex\">{source}</code>";
        }
    }

    private string Row(Func<string, bool> ends)
    {
        var html = new StringBuilder();
        for (_tex.SkipSpace(); _tex.Peek() is { } token && !ends(token); _tex.SkipSpace())
            html.Append(Scripted());
        return html.ToString();
    }

    /// <summary>An atom with what is set above and below it.</summary>
    private string Scripted()
    {
        var first = _tex.Peek() ?? "";
        var isLarge = TexSymbols.Large.Contains(first);
        var atom = Atom();
        string? below = null, above = null;
        for (_tex.SkipSpace(); _tex.Peek() is "^" or "_" or "'"; _tex.SkipSpace())
        {
            switch (_tex.Next())
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
        return TexSymbols.Functions.Contains(first) && _tex.Peek() is not (null or "(" or "\\left" or "}" or ",")
            ? scripted + "<mspace width=\"0.17em\"></mspace>"
            : scripted;
    }

    private string Argument()
    {
        _tex.SkipSpace();
        return Atom();
    }

    private string Atom()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var token = _tex.Next();
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
        _tex.Next();
        return $"<mrow>{row}</mrow>";
    }
}
