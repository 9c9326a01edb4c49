using Microsoft.CodeAnalysis;

namespace Dib.Kernel.Execution;

/// <summary>
/// Finds <c>#load</c>ed files from the notebook's folder, and leaves the names of cells, which are no files, as they are.
/// </summary>
internal sealed class CellSourceResolver(string baseFolder) : SourceFileResolver([], baseFolder)
{
    private const string Prefix = "cell ";

    /// <summary>What stands for a file name in the traces of a cell.</summary>
    public static string NameOf(string label) => Prefix + label;

    /// <inheritdoc/>
    public override string? NormalizePath(string path, string? baseFilePath) =>
        path.StartsWith(Prefix, StringComparison.Ordinal) ? path : base.NormalizePath(path, baseFilePath);
}
