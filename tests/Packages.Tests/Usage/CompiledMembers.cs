using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Packages.Tests.Surface;

namespace Packages.Tests.Usage;

/// <summary>What compiled code uses of the packages, as documentation ids.</summary>
internal static class CompiledMembers
{
    /// <summary>The types and members that the code of an assembly names.</summary>
    public static IEnumerable<string> NamedIn(Stream assembly)
    {
        using var file = new PEReader(assembly);
        var metadata = file.GetMetadataReader();
        var ids = new DocumentationIds(metadata);
        var found = new HashSet<string>();
        foreach (var handle in metadata.TypeReferences.Where(handle => IsOfPackages(metadata, handle)))
            found.Add($"T:{ids.NameOf(handle)}");
        foreach (var member in metadata.MemberReferences.Select(metadata.GetMemberReference))
        {
            if (Owner(metadata, member.Parent) is { } owner && IsOfPackages(metadata, owner))
                found.Add(ids.Of(member, ids.NameOf(owner)));
        }
        return found;
    }

    /// <summary>The members that classes of an assembly override: no code names them.</summary>
    public static IEnumerable<string> OverriddenIn(IAssemblySymbol assembly) =>
        Types(assembly.GlobalNamespace).SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>()
            .Select(method => method.OverriddenMethod?.OriginalDefinition).OfType<IMethodSymbol>()
            .Where(method => PackageSet.Names.Contains(method.ContainingAssembly.Name))
            .Select(method => method.GetDocumentationCommentId()!);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => Types(member).Concat(member is INamedTypeSymbol type ? [type] : []));

    private static TypeReferenceHandle? Owner(MetadataReader metadata, EntityHandle parent)
    {
        if (parent.Kind == HandleKind.TypeReference)
            return (TypeReferenceHandle)parent;
        if (parent.Kind != HandleKind.TypeSpecification)
            return null;
        // A generic type with its arguments: the byte for that, the byte for class or structure, the type. Arrays are none of the
        // packages'.
        var signature = metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
            return null;
        signature.ReadByte();
        return signature.ReadTypeHandle() is { Kind: HandleKind.TypeReference } type ? (TypeReferenceHandle)type : null;
    }

    private static bool IsOfPackages(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var scope = metadata.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.TypeReference => IsOfPackages(metadata, (TypeReferenceHandle)scope),
            HandleKind.AssemblyReference => PackageSet.Names.Contains(
                metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name)),
            _ => false,
        };
    }
}
