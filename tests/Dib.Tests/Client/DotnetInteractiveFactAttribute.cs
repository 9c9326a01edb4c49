using System.Diagnostics;

namespace Dib.Tests.Client;

/// <summary>A test on .NET Interactive itself: left out, saying so, where the tool of the repository's manifest is not restored.</summary>
public sealed class DotnetInteractiveFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> IsRestored = new(() =>
    {
        var start = new ProcessStartInfo("dotnet", ["tool", "run", "dotnet-interactive", "--", "--version"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEndAsync();
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    });

    /// <summary>Asks once whether the tool is there.</summary>
    public DotnetInteractiveFactAttribute()
    {
        if (!IsRestored.Value)
            Skip = "dotnet-interactive is not restored: `dotnet tool restore` brings it where its package can be had.";
    }
}
