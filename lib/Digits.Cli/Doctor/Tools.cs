using System.ComponentModel;
using System.Diagnostics;

namespace Digits.Cli.Doctor;

/// <summary>Looks at the tools that building and running need.</summary>
internal static class Tools
{
    private static readonly Version OldestSdk = new(10, 0, 100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<IReadOnlyList<Diagnosis>> LookAsync(CancellationToken cancellationToken)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var npm = OperatingSystem.IsWindows() ? ("cmd", new[] { "/c", "npm", "--version" }) : ("npm", ["--version"]);
        var versions = await Task.WhenAll(
            AskAsync(cancellationToken, dotnet, "--version"),
            AskAsync(cancellationToken, npm.Item1, npm.Item2),
            AskAsync(cancellationToken, dotnet, "tool", "run", "dotnet-interactive", "--version"));
        return
        [
            Version.TryParse(versions[0]?.Split('-')[0], out var sdk) && sdk >= OldestSdk
                ? Diagnosis.Good(".NET SDK", versions[0]!)
                : new Diagnosis(Health.Broken, ".NET SDK", versions[0] ?? "none", "Install the .NET 10 SDK from https://dot.net."),
            versions[1] is { } node
                ? Diagnosis.Good("npm", node)
                : new Diagnosis(
                    Health.Lacking, "npm", "none",
                    "Only for building: without it reports load plotly.js from the internet. Install Node.js."),
            versions[2] is { } tool
                ? Diagnosis.Good("dotnet-interactive", tool)
                : new Diagnosis(
                    Health.Lacking, "dotnet-interactive", "none",
                    "Only for `--kernel dotnet-interactive`: restore it with `dotnet tool restore`."),
        ];
    }

    /// <summary>The first line that a program writes; null when there is no such program, or it fails.</summary>
    private static async Task<string?> AskAsync(CancellationToken cancellationToken, string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(Patience);
            try
            {
                _ = process.StandardError.ReadToEndAsync(limit.Token);
                var answer = await process.StandardOutput.ReadToEndAsync(limit.Token);
                await process.WaitForExitAsync(limit.Token);
                return process.ExitCode == 0 ? answer.Trim().Split('\n')[0].Trim() : null;
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                cancellationToken.ThrowIfCancellationRequested();
                return null;
            }
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
