using Dib.Kernel.Packages;
using Packages.Tests.Surface;

namespace Packages.Tests;

/// <summary>The real packages' assemblies, on a machine that has them.</summary>
internal static class RealPackages
{
    private const string Variable = "DIGITS_REAL_PACKAGES";

    // What the course can see of the packages' own dependencies.
    private static readonly string[] Dependencies =
        ["DynamicObj", "FSharp.Core", "Giraffe.ViewEngine", "Newtonsoft.Json", "Microsoft.ML.DataView", "Apache.Arrow", "Google.Protobuf"];

    /// <summary>What to do where they are not to be had.</summary>
    public const string Missing =
        $"The real packages are not on this machine. Set {Variable} to a folder with their assemblies, or restore them once "
        + "with -p:Packages=nuget.";

    /// <summary>
    /// Their assemblies: those in the folder that the environment variable names, else those in NuGet's own folder; null if some are
    /// missing.
    /// </summary>
    public static string[]? Paths { get; } = Find();

    private static string[]? Find()
    {
        var files = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder
            ? Directory.EnumerateFiles(folder, "*.dll", SearchOption.AllDirectories)
            : EmbeddedPackages.All.Select(package => (package.Name, package.Version))
                .Concat(Dependencies.Select(name => (name, "*"))).SelectMany(Restored);
        var paths = files.DistinctBy(Path.GetFileName).ToArray();
        return PackageSet.Names.All(name => paths.Any(path => Path.GetFileNameWithoutExtension(path) == name)) ? paths : null;
    }

    private static IEnumerable<string> Restored((string Name, string Version) package)
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var folder = Path.Combine(cache, package.Name.ToLowerInvariant());
        if (!Directory.Exists(folder))
            return [];
        // The newest framework first: net8.0 before net6.0 before netstandard2.1.
        return Directory.EnumerateDirectories(folder, package.Version).Order().TakeLast(1)
            .Select(version => Path.Combine(version, "lib")).Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .OrderBy(framework => Path.GetFileName(framework).StartsWith("netstandard", StringComparison.Ordinal))
            .ThenByDescending(Path.GetFileName)
            .SelectMany(framework => Directory.EnumerateFiles(framework, "*.dll"));
    }
}
