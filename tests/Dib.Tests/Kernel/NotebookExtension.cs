using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dib.Tests.Kernel;

/// <summary>
/// Compiles an extension for notebooks as packages have them: against assemblies with the names of .NET Interactive's own.
/// </summary>
internal static class NotebookExtension
{
    private const string Interactive = """
        using System.Threading.Tasks;
        namespace Microsoft.DotNet.Interactive;
        public abstract class Kernel { public static Kernel Root => null; }
        public interface IKernelExtension { Task OnLoadAsync(Kernel kernel); }
        """;

    private const string Formatting = """
        using System; using System.IO;
        namespace Microsoft.DotNet.Interactive.Formatting;
        public static class Formatter
        {
            public static void Register<T>(Action<T, TextWriter> formatter, string mimeType) { }
            public static void NowhereElse() { }
        }
        """;

    private static readonly MetadataReference[] Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>An assembly with a type <c>Dial</c> and an extension that carries out a statement.</summary>
    public static string Compile(string folder, string name, string statement)
    {
        var path = Path.Combine(folder, $"{name}.dll");
        File.WriteAllBytes(path, Compiled(name, $$"""
            using System; using System.IO; using System.Threading.Tasks;
            using Microsoft.DotNet.Interactive; using Microsoft.DotNet.Interactive.Formatting;
            namespace {{name}};
            public class Dial;
            public class Extension : IKernelExtension
            {
                public Task OnLoadAsync(Kernel kernel) { {{statement}} return Task.CompletedTask; }
            }
            """, Reference("Microsoft.DotNet.Interactive", Interactive), Reference("Microsoft.DotNet.Interactive.Formatting", Formatting)));
        return path;
    }

    private static MetadataReference Reference(string name, string code) => MetadataReference.CreateFromImage(Compiled(name, code));

    private static byte[] Compiled(string name, string code, params MetadataReference[] references)
    {
        using var assembly = new MemoryStream();
        var result = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(code)], [.. Framework, .. references], new(OutputKind.DynamicallyLinkedLibrary))
                .Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return assembly.ToArray();
    }
}
