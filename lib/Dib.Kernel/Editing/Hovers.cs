using Dib.Kernel.Protocol;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Editing;

/// <summary>What the name under the mouse is.</summary>
internal static class Hovers
{
    /// <summary>The signature and documentation of the name at a position; <c>null</c> if there is none.</summary>
    public static HoverTextProduced? At(CellDocument cell, int position)
    {
        var token = cell.Root.FindToken(position);
        if (!token.Span.Contains(position) || token.Parent is not { } node)
            return null;

        var symbol = token.IsKind(SyntaxKind.IdentifierToken)
            ? cell.Model.GetSymbolInfo(node).Symbol ?? cell.Model.GetSymbolInfo(node).CandidateSymbols.FirstOrDefault()
                ?? cell.Model.GetDeclaredSymbol(node)
            : token.IsKeyword() ? cell.Model.GetTypeInfo(node).Type : null;
        if (symbol is null)
            return null;

        var kind = symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol ? $"({SymbolTexts.KindOf(symbol).ToLowerInvariant()}) " : "";
        var summary = SymbolTexts.Documentation(symbol, "summary");
        var markdown = $"```csharp\n{kind}{symbol.ToMinimalDisplayString(cell.Model, position)}\n```"
            + (summary.Length > 0 ? $"\n\n{summary}" : "");
        return new([new FormattedValue("text/markdown", markdown)], cell.SpanOf(token.Span));
    }
}
