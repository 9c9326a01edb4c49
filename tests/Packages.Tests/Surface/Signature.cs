using Microsoft.CodeAnalysis;

namespace Packages.Tests.Surface;

/// <summary>Writes a declaration on one line, with all that a caller can notice: names and defaults of parameters too.</summary>
internal static class Signature
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat WithOwner = Format.AddMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType);

    /// <summary>A type or a member with the type that declares it.</summary>
    public static string Full(ISymbol symbol) => $"{Access(symbol)}{symbol.ToDisplayString(WithOwner)}";

    /// <summary>
    /// A member without the type that declares it: the same wherever it stands in a type's line of ancestors. Type parameters go by their
    /// numbers, because no caller writes their names.
    /// </summary>
    public static string Local(ISymbol member) =>
        Access(member) + string.Concat(member.ToDisplayParts(Format).Select(part =>
            part.Symbol is ITypeParameterSymbol parameter ? $"{parameter.TypeParameterKind}{parameter.Ordinal}" : part.ToString()));

    // Whether a member is virtual is left out: packages move members between a class and its base without a caller noticing.
    private static string Access(ISymbol symbol) =>
        (symbol.DeclaredAccessibility == Accessibility.Public ? "" : "protected ")
        + (symbol.IsStatic && symbol is not INamedTypeSymbol ? "static " : "");
}
