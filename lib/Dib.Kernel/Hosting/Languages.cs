using Dib.Kernel.Protocol;
using Microsoft.CodeAnalysis.CSharp;

namespace Dib.Kernel.Hosting;

/// <summary>The languages that a cell can be written in, as the front end is told of them.</summary>
internal static class Languages
{
    /// <summary>The composite's name.</summary>
    public const string Composite = ".NET";

    /// <summary>C# script: what a cell without a language is.</summary>
    public const string CSharp = "csharp";

    /// <summary>HTML, shown as it is.</summary>
    public const string Html = "html";

    /// <summary>JavaScript, run by the front end.</summary>
    public const string JavaScript = "javascript";

    /// <summary>Markdown, rendered by the front end.</summary>
    public const string Markdown = "markdown";

    /// <summary>Mermaid diagrams, drawn by the front end.</summary>
    public const string Mermaid = "mermaid";

    /// <summary>Text kept under a name.</summary>
    public const string Value = "value";

    private static readonly (string Name, string[] Aliases, string? Language, string? Version, string Title, string[] Commands)[] Known =
    [
        (CSharp, ["c#", "C#"], "C#", LanguageVersion.Latest.MapSpecifiedToEffectiveVersion().ToDisplayString(), "C# Script",
        [
            nameof(SubmitCode), nameof(RequestCompletions), nameof(RequestDiagnostics), nameof(RequestHoverText),
            nameof(RequestSignatureHelp), nameof(RequestValue), nameof(RequestValueInfos), nameof(SendValue)
        ]),
        (Html, [], "HTML", null, "HTML", [nameof(SubmitCode)]),
        (JavaScript, ["js"], "JavaScript", null, "JavaScript", [nameof(SubmitCode)]),
        (Markdown, ["md"], "Markdown", null, "Markdown", [nameof(SubmitCode)]),
        (Mermaid, [], "Mermaid", null, "Mermaid", [nameof(SubmitCode)]),
        (Value, [], null, null, "Raw Value Storage",
            [nameof(SubmitCode), nameof(RequestValue), nameof(RequestValueInfos), nameof(SendValue)])
    ];

    /// <summary>The language with a name or an alias; <c>null</c> if there is none.</summary>
    public static string? Find(string? nameOrAlias) => nameOrAlias switch
    {
        null or "" or Composite => CSharp,
        _ => Known.FirstOrDefault(l =>
            l.Name.Equals(nameOrAlias, StringComparison.OrdinalIgnoreCase)
            || l.Aliases.Contains(nameOrAlias, StringComparer.OrdinalIgnoreCase)).Name
    };

    /// <summary>All names and aliases.</summary>
    public static IEnumerable<string> Names => Known.SelectMany(l => l.Aliases.Prepend(l.Name));

    /// <summary>A language's address, where the kernel as a whole has the given one.</summary>
    public static string UriOf(string hostUri, string name) => $"{hostUri}/{name}";

    /// <summary>The command with the kernels that it goes through: the whole, and the language that it is for.</summary>
    public static CommandEnvelope Route(CommandEnvelope envelope, string hostUri)
    {
        var arrived = envelope.ArrivedAt($"{hostUri}/");
        var isForLanguage = Known[0].Commands.Contains(envelope.Command.GetType().Name);
        return isForLanguage && Find(envelope.Command.TargetKernelName) is { } language
            ? arrived.ArrivedAt(UriOf(hostUri, language))
            : arrived;
    }

    /// <summary>What <see cref="KernelReady"/> tells.</summary>
    public static IReadOnlyList<KernelInfo> Infos(string hostUri) =>
    [
        Info(Composite, [], null, null, Composite, isComposite: true, hostUri,
            [nameof(SubmitCode), nameof(RequestKernelInfo), nameof(DisplayValue), nameof(DisplayError), nameof(UpdateDisplayedValue),
             nameof(Cancel), nameof(Quit)]),
        .. Known.Select(l => Info(
            l.Name, l.Aliases, l.Language, l.Version, $"{l.Name} - {l.Title}", isComposite: false, UriOf(hostUri, l.Name),
            [nameof(RequestKernelInfo), .. l.Commands]))
    ];

    private static KernelInfo Info(
        string name, string[] aliases, string? language, string? version, string displayName, bool isComposite, string uri,
        IEnumerable<string> commands) =>
        new(aliases, language, version, isComposite, IsProxy: false, displayName, name, uri,
            RemoteUri: null, Description: null, [.. commands.Select(c => new KernelCommandInfo(c))]);
}
