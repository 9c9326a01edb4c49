using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dib.Tests.Kernel;

/// <summary>A folder that packages can be restored from, and the packages in it.</summary>
internal sealed class PackageFeed : IDisposable
{
    private const string GlobalPackages = "NUGET_PACKAGES";
    private readonly string? _globalPackages = Environment.GetEnvironmentVariable(GlobalPackages);
    private readonly string _root = Directory.CreateTempSubdirectory("feed").FullName;

    /// <summary>Keeps what is restored apart from what the user of this machine has.</summary>
    public PackageFeed()
    {
        Directory.CreateDirectory(Folder);
        Environment.SetEnvironmentVariable(GlobalPackages, Path.Combine(_root, "global"));
    }

    public string Folder => Path.Combine(_root, "feed");

    public string Cache => Path.Combine(_root, "cache");

    /// <summary>Compiles source into an assembly and packs it.</summary>
    public void Add(string name, string version, string source)
    {
        using var package = ZipFile.Open(Path.Combine(Folder, $"{name}.{version}.nupkg"), ZipArchiveMode.Create);
        using (var nuspec = new StreamWriter(package.CreateEntry($"{name}.nuspec").Open()))
        {
            nuspec.Write(
                $"""
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
                  <metadata>
                    <id>{name}</id><version>{version}</version><authors>tests</authors><description>For a test.</description>
                    <dependencies><group targetFramework="netstandard2.0" /></dependencies>
                  </metadata>
                </package>
                """);
        }
        using var assembly = package.CreateEntry($"lib/netstandard2.0/{name}.dll").Open();
        var emitted = CSharpCompilation.Create(
                name, [CSharpSyntaxTree.ParseText(source)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .Emit(assembly);
        Assert.True(emitted.Success);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(GlobalPackages, _globalPackages);
        Directory.Delete(_root, recursive: true);
    }
}
