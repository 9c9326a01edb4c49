using System.Reflection;
using System.Runtime.Loader;

namespace Dib.Kernel.Execution;

/// <summary>
/// Where the compiled cells and all that they reference are loaded. One context for all, and one assembly for each simple name: whichever
/// version an assembly asks for, it gets the one that was referenced first, so that types are the same everywhere.
/// </summary>
internal sealed class SubmissionLoadContext(AssemblyCatalog catalog) : AssemblyLoadContext("notebook")
{
    private readonly HashSet<Assembly> _submissions = [];

    /// <summary>Loads a compiled cell with its line numbers.</summary>
    public Assembly LoadSubmission(Stream assembly, Stream symbols)
    {
        var loaded = LoadFromStream(assembly, symbols);
        lock (_submissions)
            _submissions.Add(loaded);
        return loaded;
    }

    /// <summary>Whether an assembly is a compiled cell.</summary>
    public bool IsSubmission(Assembly? assembly)
    {
        lock (_submissions)
            return assembly is not null && _submissions.Contains(assembly);
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        lock (_submissions)
        {
            if (_submissions.FirstOrDefault(a => a.GetName().Name == assemblyName.Name) is { } submission)
                return submission;
        }
        return catalog.Find(assemblyName.Name!) is { } path ? LoadFromAssemblyPath(path) : null;
    }
}
