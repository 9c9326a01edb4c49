namespace Dib.Kernel.Packages;

/// <summary>A package at the version that the notebook gets.</summary>
/// <param name="Name">The package's id.</param>
/// <param name="Version">The version.</param>
/// <param name="AssemblyPaths">The assemblies that cells can name, its dependencies' too.</param>
/// <param name="NativeFolders">Where its native libraries lie.</param>
internal sealed record ResolvedPackage(
    string Name, string Version, IReadOnlyList<string> AssemblyPaths, IReadOnlyList<string> NativeFolders)
{
    /// <summary>The assemblies that it brings for notebooks.</summary>
    public IReadOnlyList<string> ExtensionPaths { get; init; } = [];
}
