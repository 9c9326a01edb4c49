using System.Reflection;

namespace Dib.Kernel.Packages;

/// <summary>
/// The packages that were built into this kernel. Which ones, and of which assemblies they consist, stands in the project file and comes
/// here as assembly metadata: <c>EmbeddedPackage/Name/Version</c> with the files <c>First.dll Second.dll</c>.
/// </summary>
internal static class EmbeddedPackages
{
    private const string MetadataKey = "EmbeddedPackage/";

    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(typeof(EmbeddedPackages).Assembly.Location)!, "packages");

    private static readonly Dictionary<string, ResolvedPackage> Table = typeof(EmbeddedPackages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(attribute => attribute.Key.StartsWith(MetadataKey, StringComparison.Ordinal))
        .Select(attribute => Read(attribute.Key.Split('/'), attribute.Value!))
        .ToDictionary(package => package.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them.</summary>
    public static IEnumerable<ResolvedPackage> All => Table.Values;

    /// <summary>The embedded package that a reference asks for; <c>null</c> if there is none of that name.</summary>
    /// <exception cref="PackageException">There is one, of another version.</exception>
    public static ResolvedPackage? Find(PackageReference reference)
    {
        if (!Table.TryGetValue(reference.Name, out var package))
            return null;
        return reference.Takes(package.Version)
            ? package
            : throw new PackageException(
                $"This kernel has {package.Name} {package.Version} built in and no other version, "
                + $"but the notebook asks for {reference.Version}. Write #r \"nuget: {package.Name}, {package.Version}\", "
                + "or build with -p:Packages=nuget to restore packages from a feed.");
    }

    private static ResolvedPackage Read(string[] key, string files) =>
        new(key[1], key[2], [.. files.Split(' ').Select(file => Path.Combine(Folder, file))], []);
}
