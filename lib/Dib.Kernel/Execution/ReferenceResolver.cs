using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Dib.Kernel.Execution;

/// <summary>Finds the files behind <c>#r "path.dll"</c> and behind the references of referenced assemblies.</summary>
internal sealed class ReferenceResolver(AssemblyCatalog catalog, string baseFolder) : MetadataReferenceResolver
{
    private readonly ConcurrentDictionary<string, PortableExecutableReference> _read = new();

    /// <inheritdoc/>
    public override bool ResolveMissingAssemblies => true;

    /// <inheritdoc/>
    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (FrameworkReferences.All.TryGetValue(reference, out var framework))
            return [framework];

        var path = Path.GetFullPath(reference, baseFolder);
        return File.Exists(path) ? [Reference(catalog.Register(path))] : [];
    }

    /// <inheritdoc/>
    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        if (FrameworkReferences.All.TryGetValue(referenceIdentity.Name, out var framework))
            return framework;
        return catalog.Find(referenceIdentity.Name) is { } path ? Reference(path) : null;
    }

    /// <summary>The reference to a file; the same object for the same file.</summary>
    public PortableExecutableReference Reference(string path) =>
        _read.GetOrAdd(path, MetadataFile.Reference);

    /// <inheritdoc/>
    public override bool Equals(object? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
