using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Protocol;

/// <summary>What the kernel tells. The names and properties are those of .NET Interactive's protocol.</summary>
internal abstract record KernelEvent;

internal abstract record DisplayEvent(IReadOnlyList<FormattedValue> FormattedValues, string? ValueId) : KernelEvent;

internal sealed record KernelReady(IReadOnlyList<KernelInfo> KernelInfos) : KernelEvent;

internal sealed record KernelInfoProduced(KernelInfo KernelInfo) : KernelEvent;

internal sealed record CodeSubmissionReceived(string Code) : KernelEvent;

internal sealed record CompleteCodeSubmissionReceived(string Code) : KernelEvent;

internal sealed record IncompleteCodeSubmissionReceived : KernelEvent;

internal sealed record DiagnosticsProduced(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<FormattedValue> FormattedDiagnostics)
    : KernelEvent;

internal sealed record ReturnValueProduced(IReadOnlyList<FormattedValue> FormattedValues, string? ValueId = null)
    : DisplayEvent(FormattedValues, ValueId);

internal sealed record DisplayedValueProduced(IReadOnlyList<FormattedValue> FormattedValues, string? ValueId = null)
    : DisplayEvent(FormattedValues, ValueId);

internal sealed record DisplayedValueUpdated(IReadOnlyList<FormattedValue> FormattedValues, string? ValueId)
    : DisplayEvent(FormattedValues, ValueId);

internal sealed record StandardOutputValueProduced(IReadOnlyList<FormattedValue> FormattedValues)
    : DisplayEvent(FormattedValues, null);

internal sealed record StandardErrorValueProduced(IReadOnlyList<FormattedValue> FormattedValues)
    : DisplayEvent(FormattedValues, null);

internal sealed record ErrorProduced(string Message) : DisplayEvent([], null);

internal sealed record CommandSucceeded(int? ExecutionOrder = null) : KernelEvent;

internal sealed record CommandFailed(string Message, int? ExecutionOrder = null) : KernelEvent;

internal sealed record PackageAdded(ResolvedPackageReference PackageReference) : KernelEvent;

internal sealed record ResolvedPackageReference(
    IReadOnlyList<string> AssemblyPaths,
    IReadOnlyList<string> ProbingPaths,
    string PackageRoot,
    string PackageName,
    string PackageVersion,
    bool IsPackageVersionSpecified);

internal sealed record CompletionsProduced(IReadOnlyList<CompletionItem> Completions, LinePositionSpan? LinePositionSpan) : KernelEvent;

internal sealed record HoverTextProduced(IReadOnlyList<FormattedValue> Content, LinePositionSpan? LinePositionSpan) : KernelEvent;

internal sealed record SignatureHelpProduced(
    IReadOnlyList<SignatureInformation> Signatures, int ActiveSignatureIndex, int ActiveParameterIndex) : KernelEvent;

internal sealed record ValueInfosProduced(IReadOnlyList<KernelValueInfo> ValueInfos) : KernelEvent;

internal sealed record ValueProduced(string Name, FormattedValue FormattedValue) : KernelEvent;
