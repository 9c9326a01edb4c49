using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Packages.Tests.Surface;

/// <summary>The assemblies of the packages that the course is written for, read without being loaded.</summary>
internal sealed class PackageSet
{
    /// <summary>The assemblies; the embedded set holds Plotly.NET's C# layer in <c>Plotly.NET</c> itself.</summary>
    public static readonly string[] Names = ["TorchSharp", "Plotly.NET", "Plotly.NET.CSharp", "DynamicObj", "Microsoft.Data.Analysis"];

    private readonly CSharpCompilation _compilation;

    /// <summary>Reads the assemblies at some paths; which of them are the packages' own, their names tell.</summary>
    public PackageSet(IEnumerable<string> paths)
    {
        _compilation = CSharpCompilation.Create(
            "surface", references: WithFramework(paths), options: new(OutputKind.DynamicallyLinkedLibrary));
        Assemblies = [.. _compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => Names.Contains(assembly.Name))];
    }

    /// <summary>The packages' own assemblies.</summary>
    public IReadOnlyList<IAssemblySymbol> Assemblies { get; }

    /// <summary>The assemblies that this build of the course runs on, with those that they need.</summary>
    public static string[] BuiltPaths { get; } =
    [
        .. Names.Concat(["FSharp.Core", "System.Numerics.Tensors"])
            .Select(name => Path.Combine(AppContext.BaseDirectory, $"{name}.dll")).Where(File.Exists)
    ];

    /// <summary>The set that this build of the course runs on, and the course's library.</summary>
    public static PackageSet Built { get; } = new([.. BuiltPaths, typeof(Digits.Course).Assembly.Location]);

    /// <summary>All types that a program can name, and those that it can derive from.</summary>
    public IEnumerable<INamedTypeSymbol> Types => Assemblies.SelectMany(assembly => Inside(assembly.GlobalNamespace));

    /// <summary>The declaration with an id such as <c>M:TorchSharp.torch.zeros(System.Int64[])</c>; null if there is none.</summary>
    public ISymbol? Find(string documentationId) => DocumentationCommentId.GetFirstSymbolForDeclarationId(documentationId, _compilation);

    /// <summary>References to assemblies and to the .NET class library.</summary>
    public static IEnumerable<MetadataReference> WithFramework(IEnumerable<string> paths)
    {
        var framework = Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Where(path =>
            Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll")
            && !name.Contains(".Native", StringComparison.Ordinal));
        return paths.Concat(framework).DistinctBy(Path.GetFileName).Select(path => MetadataReference.CreateFromFile(path));
    }

    /// <summary>The assembly of a file.</summary>
    public IAssemblySymbol Assembly(string path) =>
        _compilation.SourceModule.ReferencedAssemblySymbols.Single(a => a.Name == Path.GetFileNameWithoutExtension(path));

    /// <summary>The type that has the same name in this set; null if there is none.</summary>
    public INamedTypeSymbol? SameType(INamedTypeSymbol type) => Find(type.GetDocumentationCommentId()!) as INamedTypeSymbol;

    /// <summary>
    /// What a program sees of a type: its own members that are public or protected; of a property, what reads and writes it.
    /// </summary>
    public static IEnumerable<ISymbol> Members(INamedTypeSymbol type) =>
        type.GetMembers().Where(member => member is IMethodSymbol or IFieldSymbol && IsVisible(member));

    private static IEnumerable<INamedTypeSymbol> Inside(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>().Where(m => m is INamespaceSymbol || IsVisible(m)))
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            foreach (var inner in Inside(member))
                yield return inner;
        }
    }

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility
        is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
