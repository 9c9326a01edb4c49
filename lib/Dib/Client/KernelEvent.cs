namespace Dib.Client;

/// <summary>What a kernel says about a command.</summary>
/// <param name="Token">The token of the command that caused it, if any.</param>
public abstract record KernelEvent(string? Token);

/// <summary>The kernel takes commands.</summary>
/// <param name="ProcessId">The process that runs the cells, if the kernel says so: another than the one started where a tool starts a
/// tool.</param>
public sealed record KernelReady(int? ProcessId) : KernelEvent((string?)null);

/// <summary>The command is done.</summary>
/// <param name="Token">The command.</param>
public sealed record CommandSucceeded(string? Token) : KernelEvent(Token);

/// <summary>The command did not succeed.</summary>
/// <param name="Token">The command.</param>
/// <param name="Message">Why: an exception with its trace, or the compile errors.</param>
public sealed record CommandFailed(string? Token, string Message) : KernelEvent(Token);

/// <summary>What a shown value is.</summary>
public enum ValueKind
{
    /// <summary>The value of the last expression.</summary>
    Returned,

    /// <summary>A displayed value.</summary>
    Displayed,

    /// <summary>A new state of a value displayed before.</summary>
    Updated,

    /// <summary>Text for the standard output.</summary>
    StandardOutput,

    /// <summary>Text for the standard error.</summary>
    StandardError,

    /// <summary>A message about an error.</summary>
    Error,
}

/// <summary>A cell shows something.</summary>
/// <param name="Token">The command.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Data">MIME type to text.</param>
/// <param name="ValueId">The name under which a displayed value can be updated.</param>
public sealed record ValueShown(string? Token, ValueKind Kind, IReadOnlyDictionary<string, string> Data, string? ValueId)
    : KernelEvent(Token);

/// <summary>What the compiler says about a cell.</summary>
/// <param name="Token">The command.</param>
/// <param name="Items">The diagnostics.</param>
public sealed record DiagnosticsShown(string? Token, IReadOnlyList<KernelDiagnostic> Items) : KernelEvent(Token);

/// <summary>What can stand at a place in a cell.</summary>
/// <param name="Token">The command.</param>
/// <param name="Items">The offers, best first.</param>
public sealed record CompletionsShown(string? Token, IReadOnlyList<KernelCompletion> Items) : KernelEvent(Token);

/// <summary>A cell asks its user for a value.</summary>
/// <param name="Token">The token of the kernel's own command, which the answer names.</param>
/// <param name="Prompt">What it asks.</param>
/// <param name="Name">The name of the value, if it has one.</param>
/// <param name="IsPassword">Whether the answer is not to be seen.</param>
public sealed record InputRequested(string? Token, string Prompt, string? Name, bool IsPassword) : KernelEvent(Token);

/// <summary>The kernel leaves a script to its client.</summary>
/// <param name="Token">The token of the kernel's own command.</param>
/// <param name="Code">JavaScript.</param>
public sealed record ScriptRequested(string? Token, string Code) : KernelEvent(Token);

/// <summary>The kernel sends a command that a runner can't carry out.</summary>
/// <param name="Token">The token of the kernel's own command.</param>
/// <param name="Type">The command's name.</param>
public sealed record CommandRequested(string? Token, string Type) : KernelEvent(Token);

/// <summary>Text on the kernel's standard output that is no event: native code wrote it there.</summary>
/// <param name="Text">One line.</param>
public sealed record StrayLine(string Text) : KernelEvent((string?)null);

/// <summary>One message of the compiler.</summary>
/// <param name="Severity"><c>error</c>, <c>warning</c>, <c>info</c> or <c>hidden</c>.</param>
/// <param name="Code">Such as <c>CS0103</c>.</param>
/// <param name="Message">The message.</param>
/// <param name="Line">The cell's line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
public sealed record KernelDiagnostic(string Severity, string Code, string Message, int Line, int Column);

/// <summary>Something that an editor can insert.</summary>
/// <param name="Name">How it is listed.</param>
/// <param name="Kind">Such as <c>Method</c>.</param>
/// <param name="Text">What is inserted.</param>
public sealed record KernelCompletion(string Name, string Kind, string Text);
