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

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private readonly CSharpCompilationOptions _options;
    private readonly List<MetadataReference> _pending = [.. FrameworkReferences.All.Values];

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
            specificDiagnosticOptions: new Dictionary<string, ReportDiagnostic>
            {
                ["CS1701"] = ReportDiagnostic.Suppress,
                ["CS1702"] = ReportDiagnostic.Suppress
            });

    /// <summary>The last cell that ran; <c>null</c> before the first.</summary>
    public CSharpCompilation? Previous { get; private set; }

    /// <summary>How many cells have run.</summary>
    public int Count { get; private set; }

    /// <summary>Makes an assembly known to the cells that follow.</summary>
    public void Add(MetadataReference reference) => _pending.Add(reference);

    /// <summary>Parses a cell.</summary>
    public static SyntaxTree Parse(string code, string path = "") =>
        CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), ParseOptions, path);

    /// <summary>Binds a cell on top of those before it, without a trace in the session.</summary>
    public CSharpCompilation Bind(SyntaxTree tree) =>
        CSharpCompilation.CreateScriptCompilation(
            $"cell-{Count}", tree, _pending, _options.WithScriptClassName($"Submission#{Count}"), Previous, typeof(object));

    /// <summary>Compiles a cell.</summary>
    public CompiledSubmission Compile(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var compilation = Bind(tree);
        var assembly = new MemoryStream();
        var symbols = new MemoryStream();
        var emitted = compilation.Emit(
            assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb),
            cancellationToken: cancellationToken);
        var diagnostics = emitted.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Hidden).ToList();
        if (!emitted.Success)
            return new(compilation, diagnostics, null, null);

        assembly.Position = symbols.Position = 0;
        return new(compilation, diagnostics, assembly, symbols) { HasResult = EndsInExpression(compilation, tree) };
    }

    /// <summary>Lets the cells that follow see a cell.</summary>
    public void Accept(CompiledSubmission submission)
    {
        Previous = submission.Compilation;
        _pending.Clear();
        Count++;
    }

    private static bool EndsInExpression(CSharpCompilation compilation, SyntaxTree tree)
    {
        var root = tree.GetCompilationUnitRoot();
        if (root.DescendantNodes(n => n is CompilationUnitSyntax or GlobalStatementSyntax or StatementSyntax).Any(n => n is ReturnStatementSyntax))
            return true;
        return root.Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax last }
            && last.SemicolonToken.IsMissing
            && compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).ConvertedType?.SpecialType != SpecialType.System_Void;
    }
}
