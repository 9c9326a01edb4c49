namespace Dib.Kernel.Execution;

/// <summary>The assembly files that the notebook's references brought, by simple name. The first one of a name stays.</summary>
internal sealed class AssemblyCatalog
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _folders = [];
    private readonly List<string> _nativeFolders = [];

    /// <summary>Takes an assembly file; its folder is where assemblies that it needs are looked for.</summary>
    /// <returns>The file that stands for this simple name from now on.</returns>
    public string Register(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        lock (_gate)
        {
            if (!_folders.Contains(folder))
                _folders.Add(folder);
            var name = Path.GetFileNameWithoutExtension(path);
            return _paths.TryGetValue(name, out var first) ? first : _paths[name] = path;
        }
    }

    /// <summary>Takes folders where native libraries lie.</summary>
    public void AddNativeFolders(IEnumerable<string> folders)
    {
        lock (_gate)
            _nativeFolders.AddRange(folders.Except(_nativeFolders));
    }

    /// <summary>The file of a native library, whichever way its name is written.</summary>
    public string? FindNative(string name)
    {
        var (prefix, extension) = OperatingSystem.IsWindows() ? ("", ".dll") : ("lib", OperatingSystem.IsMacOS() ? ".dylib" : ".so");
        string[] spellings = [name, name + extension, prefix + name + extension];
        lock (_gate)
        {
            return _nativeFolders.Concat(_folders)
                .SelectMany(folder => spellings.Select(spelling => Path.Combine(folder, spelling)))
                .FirstOrDefault(File.Exists);
        }
    }

    /// <summary>The file of an assembly: a registered one, otherwise one that lies beside a registered one.</summary>
    public string? Find(string simpleName)
    {
        lock (_gate)
        {
            if (_paths.TryGetValue(simpleName, out var path))
                return path;
            if (FrameworkReferences.All.ContainsKey(simpleName))
                return null;

            var neighbour = _folders.Select(folder => Path.Combine(folder, simpleName + ".dll")).FirstOrDefault(File.Exists);
            return neighbour is null ? null : _paths[simpleName] = neighbour;
        }
    }
}
