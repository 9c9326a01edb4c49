using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace Dib.Kernel.Execution;

/// <summary>Reads what the compiler needs of an assembly file, and nothing of its code.</summary>
internal static class MetadataFile
{
    /// <summary>A reference to an assembly file.</summary>
    public static PortableExecutableReference Reference(string path) =>
        AssemblyMetadata.Create(ModuleMetadata.CreateFromStream(File.OpenRead(path), PEStreamOptions.PrefetchMetadata))
            .GetReference(XmlDocumentation.For(path), filePath: path);
}
