using System.Diagnostics;
using Dib.Tests.Support;

namespace Lecture.Tests.Support;

/// <summary>The command <c>digits lecture</c> in a process of its own.</summary>
internal sealed class LectureProcess : IAsyncDisposable
{
    private LectureProcess(Process process) => Process = process;

    public Process Process { get; }

    public Uri PresenterUrl { get; private set; } = null!;

    /// <summary>Starts it and waits for the address that it prints.</summary>
    public static Task<LectureProcess> StartAsync(string folder, params string[] arguments) =>
        StartAsync("dotnet", ["exec", Hall.DigitsAssembly, "lecture", "--no-open", .. arguments], folder);

    /// <summary>Starts it as a shell starts a job in the background: it hears no Ctrl-C.</summary>
    public static Task<LectureProcess> StartInBackgroundAsync(string folder, string notebook) => StartAsync(
        "sh", ["-c", "trap '' INT; exec \"$@\"", "sh", "dotnet", "exec", Hall.DigitsAssembly, "lecture", "--no-open", notebook], folder);

    public async ValueTask DisposeAsync()
    {
        Process.Kill(entireProcessTree: true);
        await Process.WaitForExitAsync();
        Process.Dispose();
    }

    private static async Task<LectureProcess> StartAsync(string program, string[] arguments, string folder)
    {
        Interrupts.Allow();
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var lecture = new LectureProcess(Process.Start(start)!);
        while (await lecture.Process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("presenter", StringComparison.Ordinal))
                continue;
            lecture.PresenterUrl = new Uri(line["presenter".Length..].Trim());
            return lecture;
        }
        throw new InvalidOperationException(await lecture.Process.StandardError.ReadToEndAsync());
    }
}
