using System.CommandLine;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using Dib.Documents;
using Dib.Running;
using Digits.Cli.Commands;

namespace Digits.Cli;

/// <summary>How every verb is called: what the exit code is and how errors are told.</summary>
internal static class CommandLine
{
    public static async Task<int> InvokeAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
            return args.Length > 0 ? await TellAsync(parsed) : await AskAsync(root);
        // Never disposed of: a signal may come as late as it likes.
        var interrupt = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        // The library's own handler begins to listen when the command already runs, and hears no second Ctrl-C.
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        try
        {
            return await parsed.InvokeAsync(configuration, interrupt.Token);
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
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Interrupted.");
            return ExitCodes.Interrupted;
        }

        // Leaves time for a partial report, and none the second time.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !interrupt.IsCancellationRequested;
            // Ctrl-C goes to every process of the terminal; the one that started a kernel decides what becomes of it.
            if (signal.Signal != PosixSignal.SIGINT || parsed.CommandResult.Command.Name != KernelCommand.Name)
                interrupt.Cancel();
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
