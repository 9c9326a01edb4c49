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
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TerminationTimeout,
        };
        try
        {
            var code = await parsed.InvokeAsync(configuration);
            return parsed.Action is ParseErrorAction ? ExitCodes.Usage : code;
        }
        catch (Exception fault) when (fault is NotebookFormatException or ParameterException)
        {
            return await TellAsync(fault, ExitCodes.Usage);
        }
        catch (NothingToRunException fault)
        {
            return await TellAsync(fault, ExitCodes.NothingRan);
        }
        catch (IOException fault)
        {
            return await TellAsync(fault, ExitCodes.Failed);
        }
    }

    private static async Task<int> TellAsync(Exception fault, int code)
    {
        await Console.Error.WriteLineAsync(fault.Message);
        return code;
    }
}
