using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dib.Kernel.Editing;

/// <summary>Finds what a call that is being written may call.</summary>
internal static class Calls
{
    /// <summary>The methods or constructors that an argument list may belong to.</summary>
    public static IReadOnlyList<IMethodSymbol> Overloads(SemanticModel model, ArgumentListSyntax arguments) => arguments.Parent switch
    {
        InvocationExpressionSyntax call => [.. model.GetMemberGroup(call.Expression).OfType<IMethodSymbol>()],
        BaseObjectCreationExpressionSyntax creation when model.GetTypeInfo(creation).Type is INamedTypeSymbol type =>
            [.. type.InstanceConstructors.Where(constructor => model.IsAccessible(arguments.SpanStart, constructor))],
        _ => []
    };

    /// <summary>The innermost argument list around a position.</summary>
    public static ArgumentListSyntax? Around(SyntaxNode root, int position) =>
        root.FindToken(Math.Max(0, position - 1)).Parent?.AncestorsAndSelf().OfType<ArgumentListSyntax>()
            .FirstOrDefault(list => list.OpenParenToken.Span.End <= position
                && (list.CloseParenToken.IsMissing || position <= list.CloseParenToken.SpanStart));

    /// <summary>Which parameter of an overload the argument at a position is for.</summary>
    public static int ParameterAt(ArgumentListSyntax arguments, IMethodSymbol overload, int position)
    {
        var place = arguments.Arguments.GetSeparators().Count(comma => comma.Span.End <= position);
        var name = place < arguments.Arguments.Count ? arguments.Arguments[place].NameColon?.Name.Identifier.Text : null;
        var named = name is null ? null : overload.Parameters.FirstOrDefault(parameter => parameter.Name == name);
        return Math.Clamp(named?.Ordinal ?? place, 0, Math.Max(0, overload.Parameters.Length - 1));
    }
}
