using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dib.Kernel.Editing;

/// <summary>Symbols as an editor shows them.</summary>
internal static class SymbolTexts
{
    /// <summary>The word by which an editor chooses an icon.</summary>
    public static string KindOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { IsExtensionMethod: true } => "ExtensionMethod",
        IMethodSymbol { ReducedFrom: not null } => "ExtensionMethod",
        IMethodSymbol => "Method",
        IPropertySymbol => "Property",
        IEventSymbol => "Event",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "EnumMember",
        IFieldSymbol { IsConst: true } => "Constant",
        IFieldSymbol => "Field",
        ILocalSymbol => "Local",
        IParameterSymbol => "Parameter",
        IRangeVariableSymbol => "RangeVariable",
        ITypeParameterSymbol => "TypeParameter",
        INamespaceSymbol => "Namespace",
        INamedTypeSymbol type => type.TypeKind switch
        {
            TypeKind.Struct => "Structure",
            TypeKind.Interface => "Interface",
            TypeKind.Enum => "Enum",
            TypeKind.Delegate => "Delegate",
            _ => "Class"
        },
        _ => "Text"
    };

    /// <summary>A symbol's signature and what its documentation says in short.</summary>
    public static string Describe(ISymbol symbol, SemanticModel model, int position, int otherOverloads = 0)
    {
        var more = otherOverloads > 0 ? $" (+ {otherOverloads} overload{(otherOverloads > 1 ? "s" : "")})" : "";
        var summary = Documentation(symbol, "summary");
        return symbol.ToMinimalDisplayString(model, position) + more + (summary.Length > 0 ? $"\n\n{summary}" : "");
    }

    /// <summary>An element of a symbol's documentation as text: <c>summary</c>, or <c>param</c> of a name.</summary>
    public static string Documentation(ISymbol symbol, string element, string? name = null)
    {
        var xml = (symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : symbol).OriginalDefinition.GetDocumentationCommentXml();
        if (string.IsNullOrEmpty(xml))
            return "";
        try
        {
            var found = XElement.Parse($"<comment>{xml}</comment>").Descendants(element)
                .FirstOrDefault(e => name is null || (string?)e.Attribute("name") == name);
            return found is null ? "" : string.Join(' ', TextOf(found).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        catch (XmlException)
        {
            return "";
        }
    }

    /// <summary>The text of an element; what <c>see</c> and its like refer to stands in backticks.</summary>
    private static string TextOf(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement inner when inner.IsEmpty => $"`{LastPart((string?)inner.Attributes().FirstOrDefault() ?? "")}`",
        XElement { Name.LocalName: "c" } inner => $"`{inner.Value}`",
        XElement inner => TextOf(inner),
        _ => ""
    }));

    private static string LastPart(string reference)
    {
        var parameters = reference.IndexOf('(', StringComparison.Ordinal);
        var name = parameters < 0 ? reference : reference[..parameters];
        return name[(name.LastIndexOfAny(['.', ':']) + 1)..];
    }
}
