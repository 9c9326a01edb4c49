using System.Text;

namespace Dib.Reports.Html;

/// <content>What a command with a backslash stands for.</content>
internal sealed partial class MathMl
{
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
            return alphabet.Set(_tex.Words());
        return command switch
        {
            "\\frac" or "\\dfrac" or "\\tfrac" => $"<mfrac>{Argument()}{Argument()}</mfrac>",
            "\\sqrt" => Root(),
            "\\text" or "\\textrm" or "\\mbox" => $"<mtext>{Markup.Text(_tex.Words())}</mtext>",
            "\\operatorname" or "\\mathrm" => $"<mi mathvariant=\"normal\">{Markup.Text(_tex.Words())}</mi>",
            "\\left" => Fenced(),
            "\\begin" => Environment(_tex.Words()),
            "\\displaystyle" or "\\limits" or "\\nolimits" => "",
            "\\big" or "\\Big" or "\\bigg" or "\\Bigg" or "\\bigl" or "\\bigr" or "\\Bigl" or "\\Bigr" => Argument(),
            _ => throw new FormatException($"The command {command} is not known."),
        };
    }

    private string Root()
    {
        _tex.SkipSpace();
        if (_tex.Peek() != "[")
            return $"<msqrt>{Argument()}</msqrt>";
        _tex.Next();
        var degree = Row(token => token == "]");
        _tex.Next();
        return $"<mroot>{Argument()}<mrow>{degree}</mrow></mroot>";
    }

    private string Fenced()
    {
        var open = Fence();
        var row = Row(token => token == "\\right");
        _tex.Next();
        return $"<mrow>{open}{row}{Fence()}</mrow>";
    }

    private string Fence()
    {
        _tex.SkipSpace();
        var token = _tex.Next();
        return token == "."
            ? ""
            : $"<mo fence=\"true\" stretchy=\"true\">{Markup.Text(TexSymbols.Operators.GetValueOrDefault(token, token))}</mo>";
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
            var token = _tex.Next();
            if (token == "\\end")
                break;
            table.Append(token == "&" ? "</mtd><mtd>" : "</mtd></mtr><mtr><mtd>");
        }
        _tex.Words();
        return $"<mrow>{Side(open)}{table}</mtd></mtr></mtable>{Side(close)}</mrow>";

        static string Side(string fence) => fence.Length == 0 ? "" : $"<mo fence=\"true\" stretchy=\"true\">{fence}</mo>";
    }
}
