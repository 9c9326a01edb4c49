using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Packages.Tests.Usage;

/// <summary>What writes code while a project is built, such as that of <c>[GeneratedRegex]</c>.</summary>
internal sealed class SourceGenerators : IAnalyzerAssemblyLoader
{
    /// <summary>The generators of the SDK's targeting pack.</summary>
    public static IEnumerable<ISourceGenerator> OfTheFramework
    {
        get
        {
            // <dotnet>/shared/Microsoft.NETCore.App/<version>/System.Private.CoreLib.dll
            var dotnet = Path.GetFullPath(Path.Combine(typeof(object).Assembly.Location, "..", "..", "..", ".."));
            var pack = Directory.EnumerateDirectories(
                Path.Combine(dotnet, "packs", "Microsoft.NETCore.App.Ref"), $"{Environment.Version.Major}.*").Order().Last();
            return Directory.EnumerateFiles(Path.Combine(pack, "analyzers", "dotnet", "cs"), "*.dll")
                .SelectMany(path => new AnalyzerFileReference(path, new SourceGenerators()).GetGenerators(LanguageNames.CSharp));
        }
    }

    /// <inheritdoc/>
    public void AddDependencyLocation(string fullPath)
    {
    }

    /// <inheritdoc/>
    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
