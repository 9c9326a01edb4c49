using Dib.Kernel.Protocol;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Hosting;

/// <summary>The compiler's diagnostics in the protocol's form.</summary>
internal static class Diagnostics
{
    /// <summary>What a learner is to see.</summary>
    public static IEnumerable<Microsoft.CodeAnalysis.Diagnostic> Shown(IEnumerable<Microsoft.CodeAnalysis.Diagnostic> diagnostics) =>
        diagnostics.Where(d => d is { IsSuppressed: false, Severity: not Microsoft.CodeAnalysis.DiagnosticSeverity.Hidden });

    /// <summary>A diagnostic with its place in the cell.</summary>
    public static Diagnostic ToProtocol(Microsoft.CodeAnalysis.Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return new(
            new(new(span.StartLinePosition.Line, span.StartLinePosition.Character),
                new(span.EndLinePosition.Line, span.EndLinePosition.Character)),
            (DiagnosticSeverity)diagnostic.Severity,
            diagnostic.Id,
            diagnostic.GetMessage());
    }

    /// <summary>The event that tells of diagnostics, also of none.</summary>
    public static DiagnosticsProduced Produced(IReadOnlyList<Diagnostic> diagnostics) =>
        new(diagnostics, [.. diagnostics.Select(d => new FormattedValue(PlainTextFormatter.MimeType, d.Text))]);
}
