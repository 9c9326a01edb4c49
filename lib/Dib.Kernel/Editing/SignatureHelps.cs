using Dib.Kernel.Protocol;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Editing;

/// <summary>The overloads of the call that is being written.</summary>
internal static class SignatureHelps
{
    /// <summary>The overloads at a position, and which parameter is written; <c>null</c> outside of a call.</summary>
    public static SignatureHelpProduced? At(CellDocument cell, int position)
    {
        if (Calls.Around(cell.Root, position) is not { Parent: { } call } arguments)
            return null;
        var overloads = Calls.Overloads(cell.Model, arguments);
        if (overloads.Count == 0)
            return null;

        var chosen = cell.Model.GetSymbolInfo(call).Symbol as IMethodSymbol;
        var active = overloads.Index().FirstOrDefault(o => SymbolEqualityComparer.Default.Equals(o.Item, chosen)
            || (chosen is null && o.Item.Parameters.Length >= arguments.Arguments.Count)).Index;
        return new(
            [.. overloads.Select(overload => Describe(overload, cell.Model, position))],
            active,
            Calls.ParameterAt(arguments, overloads[active], position));
    }

    private static SignatureInformation Describe(IMethodSymbol overload, SemanticModel model, int position) => new(
        overload.ToMinimalDisplayString(model, position),
        Markdown(SymbolTexts.Documentation(overload, "summary")),
        [
            .. overload.Parameters.Select(parameter => new ParameterInformation(
                parameter.ToMinimalDisplayString(model, position), Markdown(SymbolTexts.Documentation(overload, "param", parameter.Name))))
        ]);

    private static FormattedValue Markdown(string text) => new("text/markdown", text);
}
