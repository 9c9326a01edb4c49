using System.Text.Json;

namespace Dib.Kernel.Packages;

/// <summary>Reads what a restore left: which packages, and which of their files this platform loads.</summary>
internal static class RestoredPackages
{
    /// <summary>Reads <c>project.assets.json</c>.</summary>
    /// <returns><c>null</c> if there is none, or if a package's folder is gone.</returns>
    public static IReadOnlyList<ResolvedPackage>? Read(string path)
    {
        if (!File.Exists(path))
            return null;

        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        var libraries = root.GetProperty("libraries");

        // The targets are the framework and, after it, the framework on this platform.
        var target = root.GetProperty("targets").EnumerateObject().Last().Value;
        var packages = new List<ResolvedPackage>();
        foreach (var library in target.EnumerateObject().Where(l => l.Value.GetProperty("type").GetString() == "package"))
        {
            var relative = libraries.GetProperty(library.Name).GetProperty("path").GetString()!;
            if (folders.Select(folder => Path.Combine(folder, relative)).FirstOrDefault(Directory.Exists) is not { } home)
                return null;

            var nameAndVersion = library.Name.Split('/');
            var natives = Files(library.Value, "native", home).Select(file => Path.GetDirectoryName(file)!).Distinct();
            packages.Add(new(nameAndVersion[0], nameAndVersion[1], [.. Files(library.Value, "runtime", home).Where(IsAssembly)],
                [.. natives])
            {
                ExtensionPaths = Extensions(Path.Combine(home, "interactive-extensions", "dotnet"))
            });
        }
        return packages;
    }

    private static IEnumerable<string> Files(JsonElement library, string kind, string home) =>
        library.TryGetProperty(kind, out var files)
            ? files.EnumerateObject().Where(f => !f.Name.EndsWith("/_._", StringComparison.Ordinal))
                .Select(f => Path.GetFullPath(Path.Combine(home, f.Name)))
            : [];

    private static string[] Extensions(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, "*.dll") : [];

    private static bool IsAssembly(string file) => Path.GetExtension(file).Equals(".dll", StringComparison.OrdinalIgnoreCase);
}
