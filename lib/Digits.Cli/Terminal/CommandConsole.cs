using Spectre.Console;

namespace Digits.Cli.Terminal;

/// <summary>The console as a person or a log sees it.</summary>
internal static class CommandConsole
{
    /// <summary>Without colours and cursor movements where the output goes into a file or a pipe.</summary>
    public static IAnsiConsole Create() =>
        AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });

    /// <summary>Whether lines can be drawn over: a bar may move.</summary>
    public static bool IsLive(this IAnsiConsole console) =>
        console.Profile.Capabilities is { Ansi: true, Interactive: true } && !Console.IsOutputRedirected;
}
