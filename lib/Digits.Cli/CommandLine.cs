using System.CommandLine;
using System.CommandLine.Invocation;
using Dib.Documents;
using Dib.Running;

namespace Digits.Cli;

/// <summary>How every verb is called: what the exit code is and how errors are told.</summary>
internal static class CommandLine
{
    /// <summary>Time for a partial report after Ctrl-C.</summary>
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromSeconds(30);

    public static async Task<int> InvokeAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
            return args.Length > 0 ? await TellAsync(parsed) : await AskAsync(root);
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TerminationTimeout,
        };
        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (Exception fault) when (fault is NotebookFormatException or ParameterException)
        {
            return await TellAsync(fault, ExitCodes.Usage);
        }
        catch (NothingToRunException fault)
        {
            return await TellAsync(fault, ExitCodes.NothingRan);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return await TellAsync(fault, ExitCodes.Failed);
        }
    }

    /// <summary>Without any word: what words there are.</summary>
    private static async Task<int> AskAsync(RootCommand root)
    {
        await root.Parse("--help").InvokeAsync();
        return ExitCodes.Usage;
    }

    /// <summary>Tells what is wrong, and where to read what is right.</summary>
    private static async Task<int> TellAsync(ParseResult parsed)
    {
        // Where a word is unknown, the one that is missing needs no mention.
        var unknown = parsed.UnmatchedTokens;
        var messages = parsed.Errors.Select(error => error.Message).Distinct()
            .Where(message => unknown.Count == 0 || unknown.Any(word => message.Contains($"'{word}'", StringComparison.Ordinal)));
        foreach (var message in messages)
            await Console.Error.WriteLineAsync(message);
        var command = parsed.CommandResult.Command;
        await Console.Error.WriteLineAsync($"`digits {(command is RootCommand ? "" : command.Name + " ")}--help` shows what can be given.");
        return ExitCodes.Usage;
    }

    private static async Task<int> TellAsync(Exception fault, int code)
    {
        await Console.Error.WriteLineAsync(fault.Message);
        return code;
    }
}
