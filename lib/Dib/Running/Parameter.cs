using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dib.Running;

/// <summary>A variable that a cell with <c>//| parameters</c> declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its C# type as a keyword, such as <c>int</c>; an empty text for a type that no value on a command line has.</param>
/// <param name="IsConstant">Whether it can't be set.</param>
public sealed record Parameter(string Name, string Type, bool IsConstant)
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Preview, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>The variables that a cell declares.</summary>
    public static IReadOnlyList<Parameter> DeclaredBy(string code) =>
    [
        .. from declaration in CSharpSyntaxTree.ParseText(code, Script).GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>()
           from variable in declaration.Declaration.Variables
           select new Parameter(
               variable.Identifier.Text,
               TypeOf(declaration.Declaration.Type, variable.Initializer?.Value),
               declaration.Modifiers.Any(SyntaxKind.ConstKeyword) || declaration.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)),
    ];

    /// <summary>The statement that sets it.</summary>
    /// <param name="value">The value as given on the command line.</param>
    /// <exception cref="ParameterException">The value is none of its type, or it can't be set.</exception>
    public string Assign(string value)
    {
        if (IsConstant)
            throw new ParameterException($"The parameter {Name} can't be set: it is a constant. Declare it as `var {Name} = …;`.");
        if (Type.Length == 0)
            throw new ParameterException($"The parameter {Name} can't be set: only numbers, texts, characters, true and false can.");
        return Literal(value) is { } literal
            ? $"{Name} = {literal};"
            : throw new ParameterException($"The parameter {Name} is of type {Type}, and \"{value}\" is not. {Example}");
    }

    private string Example => Type switch
    {
        "bool" => $"Give true or false, such as `-p {Name}=true`.",
        "char" => $"Give one character, such as `-p {Name}=a`.",
        "float" or "double" or "decimal" => $"Give a number, such as `-p {Name}=0.5`.",
        _ => $"Give a whole number, such as `-p {Name}=5`.",
    };

    private string? Literal(string value)
    {
        var invariant = CultureInfo.InvariantCulture;
        const NumberStyles real = NumberStyles.Float;
        const NumberStyles whole = NumberStyles.AllowLeadingSign;
        return Type switch
        {
            "string" => SymbolDisplay.FormatLiteral(value, quote: true),
            "char" => value.Length == 1 ? SymbolDisplay.FormatLiteral(value[0], quote: true) : null,
            "bool" => bool.TryParse(value, out var flag) ? (flag ? "true" : "false") : null,
            "int" => int.TryParse(value, whole, invariant, out var number) ? number.ToString(invariant) : null,
            "long" => long.TryParse(value, whole, invariant, out var number) ? number.ToString(invariant) + "L" : null,
            "uint" => uint.TryParse(value, whole, invariant, out var number) ? number.ToString(invariant) + "u" : null,
            "ulong" => ulong.TryParse(value, whole, invariant, out var number) ? number.ToString(invariant) + "ul" : null,
            "byte" => byte.TryParse(value, whole, invariant, out var number) ? number.ToString(invariant) : null,
            "short" => short.TryParse(value, whole, invariant, out var number) ? number.ToString(invariant) : null,
            "float" => float.TryParse(value, real, invariant, out var number) && float.IsFinite(number)
                ? number.ToString(invariant) + "f"
                : null,
            "double" => double.TryParse(value, real, invariant, out var number) && double.IsFinite(number)
                ? number.ToString(invariant) + "d"
                : null,
            "decimal" => decimal.TryParse(value, real, invariant, out var number) ? number.ToString(invariant) + "m" : null,
            _ => null,
        };
    }

    private static string TypeOf(TypeSyntax type, ExpressionSyntax? initializer) => type switch
    {
        { IsVar: true } => TypeOf(initializer),
        PredefinedTypeSyntax named => named.Keyword.Text is "object" or "sbyte" or "ushort" ? "" : named.Keyword.Text,
        NullableTypeSyntax nullable => TypeOf(nullable.ElementType, initializer),
        _ => "",
    };

    private static string TypeOf(ExpressionSyntax? initializer) => initializer switch
    {
        PrefixUnaryExpressionSyntax sign => TypeOf(sign.Operand),
        LiteralExpressionSyntax { Token.Value: { } value } => value switch
        {
            string => "string",
            char => "char",
            bool => "bool",
            int => "int",
            long => "long",
            uint => "uint",
            ulong => "ulong",
            float => "float",
            double => "double",
            decimal => "decimal",
            _ => "",
        },
        _ => "",
    };
}
