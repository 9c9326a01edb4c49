using System.CommandLine;
using System.Text;
using Digits.Cli.Commands;

namespace Digits.Cli;

/// <summary>The command <c>digits</c>.</summary>
public static class Program
{
    /// <summary>Runs the command; returns the process's exit code.</summary>
    public static Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        var root = new RootCommand("Runs C# notebooks (.dib, .ipynb): headless, with live progress, time limits and reports.")
        {
            RunCommand.Create(),
            ConvertCommand.Create(),
            CheckCommand.Create(),
            DataCommand.Create(),
            DoctorCommand.Create(),
            LectureCommand.Create(),
            KernelCommand.Create(),
        };
        return CommandLine.InvokeAsync(root, args);
    }
}
