using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;

namespace Dib.Kernel.Execution;

/// <summary>
/// Where the compiled cells and all that they reference are loaded. One context for all, and one assembly for each simple name: whichever
/// version an assembly asks for, it gets the one that was referenced first, so that types are the same everywhere.
/// </summary>
internal sealed class SubmissionLoadContext(AssemblyCatalog catalog) : AssemblyLoadContext("notebook")
{
    private readonly ConcurrentDictionary<string, Assembly> _submissions = new();

    /// <summary>Loads a compiled cell with its line numbers.</summary>
    public Assembly LoadSubmission(Stream assembly, Stream symbols)
    {
        var loaded = LoadFromStream(assembly, symbols);
        return _submissions[loaded.GetName().Name!] = loaded;
    }

    /// <summary>Whether an assembly is a compiled cell.</summary>
    public static bool IsSubmission(Assembly? assembly) =>
        assembly is not null && GetLoadContext(assembly) is SubmissionLoadContext context
        && context._submissions.TryGetValue(assembly.GetName().Name!, out var submission) && submission == assembly;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (_submissions.TryGetValue(assemblyName.Name!, out var submission))
            return submission;
        if (InteractiveFacade.StandsFor(assemblyName.Name!))
            return LoadFromStream(InteractiveFacade.Emit(assemblyName.Name!));
        return catalog.Find(assemblyName.Name!) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        catalog.FindNative(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
}
