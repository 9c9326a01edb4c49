using System.Text.Json.Serialization;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Protocol;

/// <summary>What a front end asks for. The names and properties are those of .NET Interactive's protocol.</summary>
internal abstract record KernelCommand
{
    public string? TargetKernelName { get; init; }
    public string? OriginUri { get; init; }
    public string? DestinationUri { get; init; }
}

internal abstract record LanguageServiceCommand : KernelCommand
{
    public string Code { get; init; } = "";
    public LinePosition LinePosition { get; init; } = new(0, 0);
}

internal sealed record SubmitCode : KernelCommand
{
    public string Code { get; init; } = "";
    public Dictionary<string, string> Parameters { get; init; } = [];
}

internal sealed record RequestCompletions : LanguageServiceCommand;

internal sealed record RequestHoverText : LanguageServiceCommand;

internal sealed record RequestSignatureHelp : LanguageServiceCommand;

internal sealed record RequestDiagnostics : KernelCommand
{
    public string Code { get; init; } = "";
}

internal sealed record RequestKernelInfo : KernelCommand;

internal sealed record RequestValueInfos : KernelCommand
{
    public string MimeType { get; init; } = PlainTextSummaryFormatter.MimeType;
}

internal sealed record RequestValue : KernelCommand
{
    public string Name { get; init; } = "";
    public string MimeType { get; init; } = JsonFormatter.MimeType;
}

internal sealed record SendValue : KernelCommand
{
    public FormattedValue? FormattedValue { get; init; }
    public string Name { get; init; } = "";
}

internal sealed record DisplayValue : KernelCommand
{
    public FormattedValue? FormattedValue { get; init; }
    public string? ValueId { get; init; }
}

internal sealed record UpdateDisplayedValue : KernelCommand
{
    public FormattedValue? FormattedValue { get; init; }
    public string? ValueId { get; init; }
}

internal sealed record DisplayError : KernelCommand
{
    public string Message { get; init; } = "";
}

internal sealed record Cancel : KernelCommand;

internal sealed record Quit : KernelCommand;

internal sealed record RequestInput : KernelCommand
{
    public string? ParameterName { get; init; }
    public string? Prompt { get; init; }
    public bool IsPassword { get; init; }
    public string? SaveAs { get; init; }
    [JsonPropertyName("type")]
    public string InputTypeHint { get; init; } = "text";
}
