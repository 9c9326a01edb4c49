using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dib.Kernel.Execution;

/// <summary>
/// Stands for .NET Interactive's own assemblies, which extensions of packages are compiled against: it has no types of its own and sends
/// everybody who asks for one to the type of the same name in this kernel.
/// </summary>
internal static class InteractiveFacade
{
    private static readonly string[] Names = ["Microsoft.DotNet.Interactive", "Microsoft.DotNet.Interactive.Formatting"];

    /// <summary>Whether an assembly is one of them.</summary>
    public static bool StandsFor(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the assembly of a name.</summary>
    public static MemoryStream Emit(string name)
    {
        var types = typeof(InteractiveFacade).Assembly.GetExportedTypes()
            .Where(type => !type.IsNested && type.Namespace!.StartsWith(Names[0], StringComparison.Ordinal));
        var code = string.Concat(
            types.Select(type => $"[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof({Written(type)}))]\n"));
        var assembly = new MemoryStream();
        CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(code)], FrameworkReferences.All.Values, new(OutputKind.DynamicallyLinkedLibrary))
                .Emit(assembly);
        assembly.Position = 0;
        return assembly;
    }

    // Formatter`2 is Formatter<,> in C#.
    private static string Written(Type type) => type.IsGenericType
        ? $"global::{type.FullName!.Split('`')[0]}<{new string(',', type.GetGenericArguments().Length - 1)}>"
        : $"global::{type.FullName}";
}
