using System.Diagnostics;

namespace Lecture.Tests.Support;

/// <summary>The command <c>digits lecture</c> in a process of its own.</summary>
internal sealed class LectureProcess : IAsyncDisposable
{
    private LectureProcess(Process process) => Process = process;

    public Process Process { get; }

    public Uri PresenterUrl { get; private set; } = null!;

    /// <summary>Starts it and waits for the address that it prints.</summary>
    public static async Task<LectureProcess> StartAsync(string folder, params string[] arguments)
    {
        var lecture = new LectureProcess(Process.Start(
            new ProcessStartInfo("dotnet", ["exec", Hall.DigitsAssembly, "lecture", "--no-open", .. arguments])
            {
                WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
            })!);
        while (await lecture.Process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("presenter", StringComparison.Ordinal))
                continue;
            lecture.PresenterUrl = new Uri(line["presenter".Length..].Trim());
            return lecture;
        }
        throw new InvalidOperationException(await lecture.Process.StandardError.ReadToEndAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Process.Kill(entireProcessTree: true);
        await Process.WaitForExitAsync();
        Process.Dispose();
    }
}
