using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dib.Reports.Html;

/// <summary>C# as highlighted HTML, one <c>span</c> a line, by the compiler's own lexer.</summary>
internal static class CSharpHtml
{
    /// <summary>So deeply nobody nests brackets, and much deeper the compiler's parser needs more stack than there is.</summary>
    private const int DeepestNesting = 500;

    private static readonly CSharpParseOptions Script = new(LanguageVersion.Preview, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>The code's lines, each as HTML.</summary>
    public static string[] Lines(string code)
    {
        if (Nesting(code) > DeepestNesting)
            return Markup.Text(code).Split('\n');
        var html = new StringBuilder();
        foreach (var token in CSharpSyntaxTree.ParseText(code, Script).GetRoot().DescendantTokens())
        {
            foreach (var trivia in token.LeadingTrivia)
                Append(html, trivia.ToFullString(), ClassOf(trivia));
            Append(html, token.Text, ClassOf(token));
            foreach (var trivia in token.TrailingTrivia)
                Append(html, trivia.ToFullString(), ClassOf(trivia));
        }
        return html.ToString().Split('\n');
    }

    private static int Nesting(string code)
    {
        var (depth, deepest) = (0, 0);
        foreach (var c in code)
        {
            depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
            deepest = Math.Max(deepest, depth);
        }
        return deepest;
    }

    /// <summary>A span must not reach over a line's end, since every line is an element of its own.</summary>
    private static void Append(StringBuilder html, string text, string? style)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                html.Append('\n');
            if (lines[i].Length == 0)
                continue;
            if (style is null || string.IsNullOrWhiteSpace(lines[i]))
                html.Append(Markup.Text(lines[i]));
            else
                html.Append("<span class=\"").Append(style).Append("\">").Append(Markup.Text(lines[i])).Append("</span>");
        }
    }

    private static string? ClassOf(SyntaxTrivia trivia) =>
        trivia.IsDirective || trivia.IsKind(SyntaxKind.BadDirectiveTrivia) ? "hd"
        : trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia ? null
        : "hc";

    private static string? ClassOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "hn",
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedStringEndToken
            or SyntaxKind.InterpolatedVerbatimStringStartToken or SyntaxKind.InterpolatedRawStringEndToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken => "hs",
        SyntaxKind.IdentifierToken => ClassOfName(token),
        _ => token.IsKeyword() || token.IsContextualKeyword() ? "hk" : null,
    };

    private static string? ClassOfName(SyntaxToken name) => name.Parent switch
    {
        IdentifierNameSyntax { IsVar: true } => "hk",
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or TypeParameterSyntax or ConstructorDeclarationSyntax => "ht",
        MethodDeclarationSyntax or LocalFunctionStatementSyntax => "hf",
        SimpleNameSyntax called when IsCalled(called) => "hf",
        SimpleNameSyntax type when IsType(type) => "ht",
        _ => null,
    };

    private static bool IsCalled(SimpleNameSyntax name) =>
        name.Parent is InvocationExpressionSyntax
        || (name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } member
            && member.Name == name && call.Expression == member);

    /// <summary>Without the semantic model: a name that stands where the grammar wants a type.</summary>
    private static bool IsType(SimpleNameSyntax name) => name.Parent switch
    {
        VariableDeclarationSyntax or ObjectCreationExpressionSyntax or ParameterSyntax or TypeArgumentListSyntax or ArrayTypeSyntax
            or NullableTypeSyntax or BaseTypeSyntax or TypeOfExpressionSyntax or DeclarationPatternSyntax or DefaultExpressionSyntax
            or DeclarationExpressionSyntax or TypeConstraintSyntax or TupleElementSyntax or CatchDeclarationSyntax => true,
        ForEachStatementSyntax each => each.Type == name,
        CastExpressionSyntax cast => cast.Type == name,
        PropertyDeclarationSyntax property => property.Type == name,
        MethodDeclarationSyntax method => method.ReturnType == name,
        LocalFunctionStatementSyntax function => function.ReturnType == name,
        _ => false,
    };
}
