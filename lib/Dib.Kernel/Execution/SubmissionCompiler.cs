using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Dib.Kernel.Execution;

/// <summary>Compiles cells, each on top of those before it.</summary>
internal sealed class SubmissionCompiler
{
    private static readonly string[] Usings =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        "Microsoft.DotNet.Interactive.Kernel"
    ];

    // Another version of an assembly stands in for the one asked for; `string?` where the compiler does not check for null.
    private static readonly string[] Unhelpful = ["CS1701", "CS1702", "CS8632"];

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private static readonly Lock Binding = new();

    private readonly CSharpCompilationOptions _options;
    private readonly Lock _gate = new();

    // A cell that is stopped between being loaded and being accepted leaves its assembly's name taken.
    private int _bound;

    // Replaced as a whole: an editor's requests read it while a cell is being compiled.
    private volatile Chain? _chain;

    /// <summary>Starts with nothing compiled.</summary>
    public SubmissionCompiler(ReferenceResolver references, string workingDirectory) =>
        _options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            usings: Usings,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            warningLevel: 4,
            nullableContextOptions: NullableContextOptions.Disable,
            metadataReferenceResolver: references,
            sourceReferenceResolver: new CellSourceResolver(workingDirectory),
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default,
            specificDiagnosticOptions: Unhelpful.ToDictionary(id => id, _ => ReportDiagnostic.Suppress));

    /// <summary>How many cells have run.</summary>
    public int Count => Current.Count;

    /// <summary>Makes an assembly known to the cells that follow.</summary>
    public void Add(MetadataReference reference)
    {
        lock (_gate)
            _chain = Current with { References = Current.References.Add(reference) };
    }

    private Chain Current
    {
        get
        {
            if (_chain is { } chain)
                return chain;
            lock (_gate)
                return _chain ??= new(null, [.. FrameworkReferences.All.Values], 0);
        }
    }

    /// <summary>Parses a cell.</summary>
    public static SyntaxTree Parse(string code, string path = "") =>
        CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), ParseOptions, path);

    /// <summary>Binds a cell on top of those before it, without a trace in the session.</summary>
    public CSharpCompilation Bind(SyntaxTree tree)
    {
        var (previous, references, count) = Current;
        var compilation = CSharpCompilation.CreateScriptCompilation(
            $"cell-{Interlocked.Increment(ref _bound)}", tree, references, _options.WithScriptClassName($"Submission#{count}"), previous,
            typeof(object));
        // Two compilations that bind the same references at once make symbols of their own for them, and a later cell, which takes
        // either's, would find every method of the kernel twice. One after the other, the second takes those of the first.
        lock (Binding)
            _ = compilation.Assembly;
        return compilation;
    }

    /// <summary>Compiles a cell.</summary>
    public CompiledSubmission Compile(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var compilation = Bind(tree);
        // What a wrong letter does to the rest of the code is no news: as long as there are errors of syntax, there are no others.
        if (Errors(compilation.GetParseDiagnostics(cancellationToken)) is { Count: > 0 } errors)
            return new(compilation, errors, null, null);
        var assembly = new MemoryStream();
        var symbols = new MemoryStream();
        var emitted = compilation.Emit(
            assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb),
            cancellationToken: cancellationToken);
        var diagnostics = emitted.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Hidden).ToList();
        if (!emitted.Success)
            return new(compilation, Errors(diagnostics) is { Count: > 0 } faults ? faults : diagnostics, null, null);

        assembly.Position = symbols.Position = 0;
        return new(compilation, diagnostics, assembly, symbols) { HasResult = EndsInExpression(compilation, tree) };
    }

    /// <summary>Lets the cells that follow see a cell.</summary>
    public void Accept(CompiledSubmission submission)
    {
        lock (_gate)
            _chain = new(submission.Compilation, [], Current.Count + 1);
    }

    private static List<Diagnostic> Errors(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];

    private static bool EndsInExpression(CSharpCompilation compilation, SyntaxTree tree)
    {
        var root = tree.GetCompilationUnitRoot();
        if (root.DescendantNodes(n => n is CompilationUnitSyntax or GlobalStatementSyntax or StatementSyntax)
            .Any(n => n is ReturnStatementSyntax))
            return true;
        return root.Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax last }
            && last.SemicolonToken.IsMissing
            && compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).ConvertedType?.SpecialType != SpecialType.System_Void;
    }

    /// <summary>What the next cell is compiled on top of.</summary>
    /// <param name="Previous">The last cell that ran; <c>null</c> before the first.</param>
    /// <param name="References">The assemblies that no cell before has brought in.</param>
    /// <param name="Count">How many cells have run.</param>
    private sealed record Chain(CSharpCompilation? Previous, ImmutableArray<MetadataReference> References, int Count);
}
