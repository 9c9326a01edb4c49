namespace Dib.Kernel.Protocol;

/// <summary>A language that cells can be written in.</summary>
internal sealed record KernelInfo(
    IReadOnlyList<string> Aliases,
    string? LanguageName,
    string? LanguageVersion,
    bool IsComposite,
    bool IsProxy,
    string DisplayName,
    string LocalName,
    string Uri,
    string? RemoteUri,
    string? Description,
    IReadOnlyList<KernelCommandInfo> SupportedKernelCommands);

/// <summary>A command that a kernel understands.</summary>
internal sealed record KernelCommandInfo(string Name);
