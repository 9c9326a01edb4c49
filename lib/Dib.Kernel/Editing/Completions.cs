using Dib.Kernel.Protocol;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dib.Kernel.Editing;

/// <summary>What can be written at a place in C#.</summary>
internal static class Completions
{
    // Beyond so many, an editor filters by the first letters anyway, and describing each would be felt.
    private const int MostDescribed = 400;

    private static readonly IReadOnlyList<string> Keywords =
    [
        .. SyntaxFacts.GetKeywordKinds().Concat(
            [SyntaxKind.VarKeyword, SyntaxKind.AwaitKeyword, SyntaxKind.AsyncKeyword, SyntaxKind.RecordKeyword, SyntaxKind.WhenKeyword])
            .Select(SyntaxFacts.GetText).Where(text => text.Length > 0 && !text.StartsWith("__", StringComparison.Ordinal)).Distinct()
    ];

    /// <summary>The names that fit at a position.</summary>
    public static IReadOnlyList<CompletionItem> At(CellDocument cell, int position)
    {
        var (left, prefix) = LeftOf(cell.Root, position);
        if (IsInText(cell.Root, position))
            return [];
        if (AfterDot(left) is { } owner)
            return Describe(cell, position, MembersOf(cell.Model, owner, position));

        var symbols = cell.Model.LookupSymbols(position).AsEnumerable();
        if (left.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression, Parent: { } creation })
            return Describe(cell, position, PropertiesToSet(cell.Model.GetTypeInfo(creation).Type));
        if (left.IsKind(SyntaxKind.NewKeyword))
            symbols = symbols.Where(symbol => symbol is INamespaceOrTypeSymbol);

        var fitting = Describe(cell, position, symbols.Where(symbol => symbol.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)));
        var keywords = Keywords.Where(word => word.StartsWith(prefix, StringComparison.Ordinal))
            .Select(word => new CompletionItem(word, "Keyword"));
        return [.. ParameterNames(cell, left), .. fitting, .. keywords];
    }

    /// <summary>The token that a name at the position follows, and the letters of the name that are there already.</summary>
    private static (SyntaxToken Left, string Prefix) LeftOf(SyntaxNode root, int position)
    {
        var token = root.FindToken(Math.Max(0, position - 1));
        if (token.SpanStart >= position)
            token = token.GetPreviousToken();
        var inName = token.Span.End >= position && (token.IsKind(SyntaxKind.IdentifierToken) || token.IsKeyword());
        return inName ? (token.GetPreviousToken(), token.Text[..(position - token.SpanStart)]) : (token, "");
    }

    private static bool IsInText(SyntaxNode root, int position)
    {
        if (position == 0)
            return false;
        var trivia = root.FindTrivia(position - 1);
        if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)
            || (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && position < trivia.Span.End))
            return true;
        var token = root.FindToken(position - 1);
        return token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.NumericLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            && token.SpanStart < position && position <= token.Span.End;
    }

    private static ExpressionSyntax? AfterDot(SyntaxToken token) => token.Parent switch
    {
        MemberAccessExpressionSyntax access when token == access.OperatorToken => access.Expression,
        QualifiedNameSyntax name when token == name.DotToken => name.Left,
        MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null
    };

    private static IEnumerable<ISymbol> MembersOf(SemanticModel model, ExpressionSyntax owner, int position)
    {
        if (model.GetSymbolInfo(owner).Symbol is INamespaceOrTypeSymbol container)
        {
            return container is INamespaceSymbol
                ? model.LookupSymbols(position, container)
                : model.LookupStaticMembers(position, container);
        }
        return model.GetTypeInfo(owner).Type is { TypeKind: not TypeKind.Error } type
            ? model.LookupSymbols(position, type, includeReducedExtensionMethods: true)
                .Where(symbol => !symbol.IsStatic && symbol is not INamedTypeSymbol)
            : [];
    }

    private static IEnumerable<ISymbol> PropertiesToSet(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { SetMethod.DeclaredAccessibility: Accessibility.Public, IsIndexer: false, IsStatic: false })
                    yield return property;
            }
        }
    }

    private static IEnumerable<CompletionItem> ParameterNames(CellDocument cell, SyntaxToken left) =>
        left.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.CommaToken && left.Parent is ArgumentListSyntax arguments
            ? Calls.Overloads(cell.Model, arguments).SelectMany(overload => overload.Parameters)
                .Select(parameter => parameter.Name)
                .Except(arguments.Arguments.Select(argument => argument.NameColon?.Name.Identifier.Text))
                .Select(name => new CompletionItem($"{name}:", "Parameter") { SortText = $" {name}" })
            : [];

    private static IReadOnlyList<CompletionItem> Describe(CellDocument cell, int position, IEnumerable<ISymbol> symbols)
    {
        var groups = symbols
            .Where(symbol => symbol.CanBeReferencedByName && !symbol.IsImplicitlyDeclared && !IsHidden(symbol))
            .GroupBy(symbol => (symbol.Name, Kind: SymbolTexts.KindOf(symbol)))
            .ToList();
        return
        [
            .. groups.OrderBy(group => group.Key.Name, StringComparer.OrdinalIgnoreCase).Select(group => new CompletionItem(
                group.Key.Name, group.Key.Kind,
                groups.Count <= MostDescribed ? SymbolTexts.Describe(group.First(), cell.Model, position, group.Count() - 1) : null))
        ];
    }

    private static bool IsHidden(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == nameof(System.ComponentModel.EditorBrowsableAttribute)
        && attribute.ConstructorArguments is [{ Value: (int)System.ComponentModel.EditorBrowsableState.Never }]);
}
