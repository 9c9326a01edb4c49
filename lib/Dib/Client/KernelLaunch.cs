namespace Dib.Client;

/// <summary>How a kernel's process is started.</summary>
/// <param name="Name">The kernel's name in messages.</param>
/// <param name="FileName">The program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Advice">A sentence that says what to do when it does not start.</param>
public sealed record KernelLaunch(string Name, string FileName, IReadOnlyList<string> Arguments, string Advice)
{
    /// <summary>A .NET program that hosts a kernel when it is started with one argument more.</summary>
    /// <param name="assembly">The program's <c>.dll</c>; its own executable beside it is used where there is one.</param>
    /// <param name="verb">The argument.</param>
    public static KernelLaunch Of(string assembly, string verb)
    {
        const string advice = "Build the solution again with `dotnet build`.";
        var executable = Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);
        if (string.Equals(Environment.ProcessPath, executable, StringComparison.Ordinal))
            return new("embedded", executable, [verb], advice);
        var isHost = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        var host = (isHost ? Environment.ProcessPath : null) ?? Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return new("embedded", host, ["exec", assembly, verb], advice);
    }

    /// <summary>
    /// The tool <c>dotnet-interactive</c> of the nearest tool manifest (<c>.config/dotnet-tools.json</c>), told that its client is an
    /// editor: otherwise it neither asks for input nor takes JavaScript.
    /// </summary>
    public static KernelLaunch DotnetInteractive { get; } = new(
        "dotnet-interactive",
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        ["tool", "run", "dotnet-interactive", "--", "[vscode]", "stdio"],
        "Restore the tool with `dotnet tool restore`, or leave out `--kernel dotnet-interactive` to use the embedded kernel.");
}
