namespace Dib.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dib-").FullName;

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    public string At(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    public string Read(params string[] names) => File.ReadAllText(At(names));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
