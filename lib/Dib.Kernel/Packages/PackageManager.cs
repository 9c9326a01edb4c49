using Dib.Kernel.Hosting;
using Dib.Kernel.Protocol;
using Dib.Kernel.Submissions;

namespace Dib.Kernel.Packages;

/// <summary>Gets the packages that a notebook asks for: those built into the kernel at once, all others by a restore.</summary>
internal sealed class PackageManager(CSharpCells csharp, KernelOptions options)
{
    private readonly Dictionary<string, ResolvedPackage> _added = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<PackageReference> _restored = [];
    private readonly List<string> _sources = [];

    /// <summary>Adds a place where packages are looked for: what stands between the quotes of <c>#i "nuget: …"</c>.</summary>
    public void AddSource(string source)
    {
        var place = source[(source.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        _sources.Add(place.Contains("://", StringComparison.Ordinal) ? place : Path.GetFullPath(place, options.WorkingDirectory));
    }

    /// <summary>Gets packages and makes them known to the code that follows.</summary>
    /// <param name="invocation">Where the progress is shown.</param>
    /// <param name="references">What stands between the quotes of <c>#r "nuget: …"</c>.</param>
    /// <exception cref="PackageException">One of them can't be had.</exception>
    public async Task AddAsync(Invocation invocation, IReadOnlyList<string> references)
    {
        var wanted = references.Select(reference => PackageReference.Parse(reference)
            ?? throw new PackageException($"#r \"{reference}\" is not understood. Write #r \"nuget: Name, Version\".")).ToList();
        var news = wanted.Where(IsNew).ToList();
        var toRestore = new List<PackageReference>();
        foreach (var reference in news)
        {
            if (EmbeddedPackages.Find(reference) is { } embedded)
                Add(invocation, embedded, reference);
            else
                toRestore.Add(reference);
        }
        if (toRestore.Count > 0)
            await RestoreAsync(invocation, toRestore);
    }

    private bool IsNew(PackageReference reference)
    {
        if (!_added.TryGetValue(reference.Name, out var added))
            return true;
        return reference.Takes(added.Version)
            ? false
            : throw new PackageException(
                $"{added.Name} {added.Version} is already loaded and can't be replaced by {reference.Version}. "
                + "Restart the kernel to change it.");
    }

    private async Task RestoreAsync(Invocation invocation, List<PackageReference> references)
    {
        // All at once, so that packages of different cells agree on the versions of what they share.
        List<PackageReference> all = [.. _restored, .. references];
        using var progress = new RestoreProgress(invocation, references);
        var restored = await new PackageRestore(all, _sources, options).RunAsync(invocation.CancellationToken);
        _restored.AddRange(references);
        var news = restored.Where(package => !_added.ContainsKey(package.Name)).ToList();
        foreach (var package in news)
            Add(invocation, package, references.FirstOrDefault(reference => reference.IsNameOf(package)));
        progress.Finish(references.Select(reference => _added[reference.Name]));
        foreach (var package in news)
            await ExtendAsync(package);
    }

    /// <summary>Lets a package's extensions do their work. Without them its types are shown as any others.</summary>
    private async Task ExtendAsync(ResolvedPackage package)
    {
        foreach (var path in package.ExtensionPaths)
        {
            try
            {
                await csharp.ExtendAsync(path);
            }
            catch (Exception exception)
            {
                await Console.Error.WriteLineAsync(
                    $"What {package.Name} brings for notebooks does not work in this kernel: {exception.GetBaseException().Message}");
            }
        }
    }

    private void Add(Invocation invocation, ResolvedPackage package, PackageReference? reference)
    {
        if (!_added.TryAdd(package.Name, package))
            return;
        csharp.Add(package);
        if (reference is not null)
            invocation.Publish(new PackageAdded(new(
                package.AssemblyPaths, package.NativeFolders, Path.GetDirectoryName(package.AssemblyPaths.FirstOrDefault()) ?? "",
                package.Name, package.Version, IsPackageVersionSpecified: true)));
    }
}
