using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Packages.Tests.Surface;

namespace Packages.Tests.Usage;

/// <summary>The course's library, <c>Digits.dll</c>.</summary>
internal static class CourseLibrary
{
    // What the project's ImplicitUsings give it.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Compiles its sources against other packages than it is built with.</summary>
    /// <returns>The file.</returns>
    /// <exception cref="InvalidDataException">They do not compile.</exception>
    public static string Compile(IEnumerable<string> packages, string folder)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var project = Path.Combine(Repository.Root, "lib", "Digits");
        var sources = Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetRelativePath(project, path).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"))
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path));
        var compilation = CSharpCompilation.Create(
            "Digits",
            [CSharpSyntaxTree.ParseText(Usings, options), .. sources],
            PackageSet.WithFramework(packages),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        var file = Path.Combine(folder, "Digits.dll");
        CSharpGeneratorDriver.Create(SourceGenerators.OfTheFramework, parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var errors = generated.Emit(file).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0 ? file : throw new InvalidDataException(
            $"lib/Digits does not compile against these packages:\n{string.Join('\n', errors)}");
    }
}
