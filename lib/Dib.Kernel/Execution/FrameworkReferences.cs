using Microsoft.AspNetCore.Html;
using Microsoft.CodeAnalysis;

namespace Dib.Kernel.Execution;

/// <summary>What every cell can name: the whole .NET class library and the kernel's own public types.</summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<IReadOnlyDictionary<string, PortableExecutableReference>> References = new(Read);

    /// <summary>The references by the simple names of their assemblies.</summary>
    public static IReadOnlyDictionary<string, PortableExecutableReference> All => References.Value;

    /// <summary>Starts to read them, so that they are there when the first cell comes.</summary>
    public static void ReadAhead() => new Thread(() => _ = All) { IsBackground = true, Name = "references" }.Start();

    private static Dictionary<string, PortableExecutableReference> Read()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return Directory.EnumerateFiles(framework, "*.dll")
            .Where(path => IsManagedFrameworkAssembly(Path.GetFileName(path)))
            .Append(typeof(IHtmlContent).Assembly.Location)
            .Append(typeof(KernelHost).Assembly.Location)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path)!, path => MetadataFile.Reference(path));
    }

    private static bool IsManagedFrameworkAssembly(string file) =>
        (file.StartsWith("System.", StringComparison.Ordinal) && !file.Contains(".Native", StringComparison.Ordinal))
        || file is "mscorlib.dll" or "netstandard.dll" or "WindowsBase.dll" or "Microsoft.CSharp.dll" or "Microsoft.VisualBasic.dll"
            or "Microsoft.VisualBasic.Core.dll" or "Microsoft.Win32.Primitives.dll" or "Microsoft.Win32.Registry.dll";
}
