using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive;

namespace Dib.Kernel.Execution;

/// <summary>The C# cells of one notebook: what they declared, and the assemblies that they run in.</summary>
internal sealed class CSharpSession
{
    private readonly AssemblyCatalog _catalog = new();
    private readonly SubmissionLoadContext _loadContext;
    private readonly ReferenceResolver _references;
    private object?[] _states = new object?[64];

    /// <summary>Starts a session without cells.</summary>
    public CSharpSession(string workingDirectory)
    {
        _loadContext = new(_catalog);
        _references = new(_catalog, workingDirectory);
        Compiler = new(_references, workingDirectory);
    }

    /// <summary>Compiles the cells.</summary>
    public SubmissionCompiler Compiler { get; }

    /// <summary>Makes an assembly file known to the cells that follow, unless the framework or the kernel stands for it.</summary>
    public void Reference(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        if (!FrameworkReferences.All.ContainsKey(name) && !name.StartsWith("Microsoft.DotNet.Interactive", StringComparison.Ordinal))
            Compiler.Add(_references.Reference(_catalog.Register(path)));
    }

    /// <summary>The variables that the cells declared, in this order; of those with the same name, the last.</summary>
    public IReadOnlyList<Variable> Variables =>
    [
        .. _states.OfType<object>()
            .SelectMany(state => state.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
                .Where(declared => SyntaxFacts.IsValidIdentifier(declared.Name))
                .Select(declared => new Variable(declared, state)))
            .Reverse()
            .DistinctBy(variable => variable.Name)
            .Reverse()
    ];

    /// <summary>Makes the folders known where packages keep their native libraries.</summary>
    public void AddNativeFolders(IEnumerable<string> folders) => _catalog.AddNativeFolders(folders);

    /// <summary>Runs the extensions in an assembly that a package brings for notebooks.</summary>
    public async Task ExtendAsync(string path)
    {
        foreach (var type in _loadContext.LoadFromAssemblyPath(_catalog.Register(path)).GetExportedTypes())
        {
            if (type is { IsAbstract: false } && type.IsAssignableTo(typeof(IKernelExtension)))
                await ((IKernelExtension)Activator.CreateInstance(type)!).OnLoadAsync(Microsoft.DotNet.Interactive.Kernel.Root);
        }
    }

    /// <summary>Runs a compiled cell. What it declared stays, also when it throws.</summary>
    /// <returns>The value of its last expression.</returns>
    public Task<object?> RunAsync(CompiledSubmission submission)
    {
        if (submission.Assembly is null)
        {
            Compiler.Accept(submission);
            return Task.FromResult<object?>(null);
        }
        var assembly = _loadContext.LoadSubmission(submission.Assembly, submission.Symbols!);
        var entry = submission.Compilation.GetEntryPoint(default)!;
        var factory = assembly.GetType(entry.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!
            .CreateDelegate<Func<object?[], Task<object?>>>();

        Compiler.Accept(submission);
        if (Compiler.Count >= _states.Length)
            Array.Resize(ref _states, _states.Length * 2);
        return factory(_states);
    }
}
