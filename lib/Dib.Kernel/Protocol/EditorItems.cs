using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Protocol;

/// <summary>Something that an editor offers to insert.</summary>
internal sealed record CompletionItem(string DisplayText, string Kind, string? Documentation = null)
{
    public string FilterText { get; init; } = DisplayText;
    public string SortText { get; init; } = DisplayText;
    public string InsertText { get; init; } = DisplayText;
    public string? InsertTextFormat { get; init; }
}

/// <summary>One overload of a call that is being written.</summary>
internal sealed record SignatureInformation(string Label, FormattedValue Documentation, IReadOnlyList<ParameterInformation> Parameters);

/// <summary>A parameter of an overload.</summary>
internal sealed record ParameterInformation(string Label, FormattedValue Documentation);

/// <summary>A variable as a list of variables shows it.</summary>
internal sealed record KernelValueInfo(
    string Name, string TypeName, FormattedValue FormattedValue, IReadOnlyList<string> PreferredMimeTypes);
