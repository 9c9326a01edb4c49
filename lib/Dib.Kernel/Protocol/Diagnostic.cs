using System.Text.Json.Serialization;

namespace Dib.Kernel.Protocol;

/// <summary>A line and a character in it, both counted from 0.</summary>
internal sealed record LinePosition(int Line, int Character);

/// <summary>From a position up to, not including, another.</summary>
internal sealed record LinePositionSpan(LinePosition Start, LinePosition End);

/// <summary>How bad a diagnostic is.</summary>
internal enum DiagnosticSeverity
{
    Hidden,
    Info,
    Warning,
    Error
}

/// <summary>What the compiler says about a place in the code.</summary>
internal sealed record Diagnostic(LinePositionSpan LinePositionSpan, DiagnosticSeverity Severity, string Code, string Message)
{
    /// <summary>The line that compilers print: line and column are counted from 1.</summary>
    [JsonIgnore]
    public string Text
    {
        get
        {
            var start = LinePositionSpan.Start;
            return $"({start.Line + 1},{start.Character + 1}): {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
        }
    }
}
