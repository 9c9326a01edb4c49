using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dib.Kernel.Execution;

/// <summary>A cell after compilation: its code if there are no errors, and what the compiler said.</summary>
internal sealed record CompiledSubmission(
    CSharpCompilation Compilation, IReadOnlyList<Diagnostic> Diagnostics, MemoryStream? Assembly, MemoryStream? Symbols)
{
    /// <summary>Whether the cell can run. One of only usings and references can, though there is no code to emit for it.</summary>
    public bool Succeeded => !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether the cell ends in an expression whose value is to be shown.</summary>
    public bool HasResult { get; init; }
}
