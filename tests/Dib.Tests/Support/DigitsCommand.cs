using System.Diagnostics;

namespace Dib.Tests.Support;

/// <summary>The command <c>digits</c> in a process of its own.</summary>
public static class DigitsCommand
{
    public static string Assembly => typeof(Digits.Cli.Program).Assembly.Location;

    /// <summary>Runs it to its end.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunAsync(string folder, params string[] arguments) =>
        RunAsync(folder, new Dictionary<string, string?>(), arguments);

    /// <summary>Runs it to its end with other environment variables; null takes one away.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    public static Process Start(string folder, params string[] arguments) => Start(folder, new Dictionary<string, string?>(), arguments);

    public static Process Start(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        Start("dotnet", ["exec", Assembly, .. arguments], folder, environment);

    /// <summary>Starts it as a shell starts a job in the background: it hears no Ctrl-C.</summary>
    public static Process StartInBackground(string folder, params string[] arguments)
    {
        string[] shell = ["-c", "trap '' INT; exec \"$@\"", "sh", "dotnet", "exec", Assembly, .. arguments];
        return Start("sh", shell, folder, new Dictionary<string, string?>());
    }

    private static Process Start(string program, string[] arguments, string folder, IReadOnlyDictionary<string, string?> environment)
    {
        Interrupts.Allow();
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
