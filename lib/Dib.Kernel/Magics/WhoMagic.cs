using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Magics;

/// <summary><c>#!who</c> and <c>#!whos</c></summary>
internal sealed class WhoMagic(string name, bool withValues) : IMagic
{
    public string Name => name;

    public string Help => withValues ? "Lists the variables with their types and values." : "Lists the names of the variables.";

    public Task RunAsync(MagicCall call)
    {
        var variables = call.Session.CSharp.Variables;
        call.Show(HtmlFormatter.MimeType, withValues
            ? Table(variables)
            : $"<div>{string.Join("\t ", variables.Select(v => v.Name))}</div>");
        return Task.CompletedTask;
    }

    private static string Table(IEnumerable<Execution.Variable> variables)
    {
        var rows = variables.Select(v =>
            $"<tr><td>{v.Name}</td><td>{HtmlFormatter.Encode(v.Type.ToCSharp())}</td>"
            + $"<td><div class=\"dni-plaintext\"><pre>{HtmlFormatter.Encode(v.Value.ToDisplayString())}</pre></div></td></tr>");
        return $"<table><thead><tr><th>Variable</th><th>Type</th><th>Value</th></tr></thead><tbody>{string.Concat(rows)}</tbody></table>";
    }
}
