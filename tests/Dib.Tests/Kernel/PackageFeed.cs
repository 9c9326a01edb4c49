using System.IO.Compression;

namespace Dib.Tests.Kernel;

/// <summary>A folder that packages can be restored from, and the packages in it.</summary>
internal sealed class PackageFeed : IDisposable
{
    private const string GlobalPackages = "NUGET_PACKAGES";
    private const string Configuration = "RestoreConfigFile";
    private readonly string? _globalPackages = Environment.GetEnvironmentVariable(GlobalPackages);
    private readonly string? _configuration = Environment.GetEnvironmentVariable(Configuration);
    private readonly string _root = Directory.CreateTempSubdirectory("dib-feed-").FullName;

    /// <summary>Keeps what is restored apart from what the user of this machine has, and from the network.</summary>
    public PackageFeed()
    {
        Directory.CreateDirectory(Folder);
        Environment.SetEnvironmentVariable(GlobalPackages, Path.Combine(_root, "global"));
        var configuration = Path.Combine(_root, "nuget.config");
        File.WriteAllText(configuration, "<configuration><packageSources><clear /></packageSources></configuration>");
        Environment.SetEnvironmentVariable(Configuration, configuration);
    }

    public string Folder => Path.Combine(_root, "feed");

    public string Cache => Path.Combine(_root, "cache");

    private static readonly string Framework = $"net{Environment.Version.Major}.0";

    /// <summary>Packs an assembly.</summary>
    public void Add(string name, string version, string assembly) => Add(name, version, assembly, $"lib/{Framework}");

    /// <summary>Packs an assembly that a kernel is to run.</summary>
    public void AddExtension(string name, string version, string assembly) =>
        Add(name, version, assembly, $"lib/{Framework}", "interactive-extensions/dotnet");

    private void Add(string name, string version, string assembly, params string[] places)
    {
        using var package = ZipFile.Open(Path.Combine(Folder, $"{name}.{version}.nupkg"), ZipArchiveMode.Create);
        foreach (var place in places)
            package.CreateEntryFromFile(assembly, $"{place}/{Path.GetFileName(assembly)}");
        using var nuspec = new StreamWriter(package.CreateEntry($"{name}.nuspec").Open());
        nuspec.Write(
            $"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata>
                <id>{name}</id><version>{version}</version><authors>tests</authors><description>For a test.</description>
                <dependencies><group targetFramework="{Framework}" /></dependencies>
              </metadata>
            </package>
            """);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(GlobalPackages, _globalPackages);
        Environment.SetEnvironmentVariable(Configuration, _configuration);
        Directory.Delete(_root, recursive: true);
    }
}
