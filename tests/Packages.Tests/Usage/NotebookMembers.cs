using Dib.Documents;
using Dib.Kernel.Execution;
using Dib.Kernel.Submissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Packages.Tests.Surface;

namespace Packages.Tests.Usage;

/// <summary>
/// What the cells of a notebook use of the packages, as documentation ids. The cells are compiled as the kernel does, and not run.
/// </summary>
internal static class NotebookMembers
{
    /// <summary>The types and members that a notebook's cells use.</summary>
    /// <param name="path">The notebook.</param>
    /// <param name="assemblies">What stands for the packages, and for any assembly of the same name that a cell refers to.</param>
    /// <exception cref="InvalidDataException">A cell does not compile.</exception>
    public static IReadOnlySet<string> UsedIn(string path, IEnumerable<string> assemblies)
    {
        var session = new CSharpSession(Path.GetDirectoryName(path)!);
        foreach (var assembly in assemblies)
            session.Reference(assembly);
        return NotebookFile.Read(path).CodeCells.Where(cell => cell.Kernel == KernelNames.CSharp)
            .SelectMany(cell => UsedIn(cell, session.Compiler, $"{path}({cell.Line})")).ToHashSet();
    }

    private static HashSet<string> UsedIn(NotebookCell cell, SubmissionCompiler compiler, string place)
    {
        var tree = SubmissionCompiler.Parse(SubmissionParser.OnlyCSharp(cell.Source, KernelNames.CSharp));
        var submission = compiler.Compile(tree, CancellationToken.None);
        if (!submission.Succeeded)
        {
            throw new InvalidDataException(
                $"The cell at {place} does not compile: {submission.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error)}");
        }
        compiler.Accept(submission);
        var named = submission.Assembly is null ? [] : CompiledMembers.NamedIn(submission.Assembly);
        return [.. named, .. CompiledMembers.OverriddenIn(submission.Compilation.Assembly), .. Constants(submission.Compilation, tree)];
    }

    // The compiler writes the values of enum members and constants, not their names.
    private static IEnumerable<string> Constants(Compilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Select(name => model.GetSymbolInfo(name).Symbol).OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue && PackageSet.Names.Contains(field.ContainingAssembly.Name))
            .Select(field => field.GetDocumentationCommentId()!);
    }
}
