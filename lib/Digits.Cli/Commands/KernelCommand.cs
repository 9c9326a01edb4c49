using System.CommandLine;
using Dib.Kernel;

namespace Digits.Cli.Commands;

/// <summary><c>digits kernel</c>: the kernel that runs the cells, on standard input and output.</summary>
internal static class KernelCommand
{
    /// <summary>The verb's name, by which the runner starts it.</summary>
    public const string Name = "kernel";

    public static Command Create()
    {
        var command = new Command(
            Name, "Hosts the C# kernel on standard input and output, one JSON object a line, in .NET Interactive's protocol.");
        command.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var code = await KernelHost.RunAsync(new KernelOptions(), cancellationToken);
        // A cell may have left threads behind that would keep the process alive.
        Environment.Exit(code);
        return code;
    }
}
