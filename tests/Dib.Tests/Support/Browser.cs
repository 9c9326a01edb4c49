using System.Diagnostics;

namespace Dib.Tests.Support;

/// <summary>A Chromium that is installed on this machine.</summary>
internal static class Browser
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    private static readonly string? Program = Environment.GetEnvironmentVariable("CHROMIUM") ?? (
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        from name in Names
        select Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Opens a page and gives what it has become after its scripts have run.</summary>
    public static async Task<string> OpenAsync(string html)
    {
        using var folder = new TemporaryFolder();
        using var profile = new BrowserProfile();
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", $"--user-data-dir={profile.Path}",
            "--virtual-time-budget=5000", "--dump-dom", new Uri(folder.Write("page.html", html)).AbsoluteUri,
        ];
        var start = new ProcessStartInfo(Program!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var page = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return page;
    }

    private sealed class BrowserProfile : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("dib-browser-").FullName;

        public void Dispose()
        {
            try
            {
                Directory.Delete(Path, recursive: true);
            }
            catch (IOException)
            {
                // One of the browser's processes is still writing into it.
            }
        }
    }

    /// <summary>A test that needs a browser.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class FactAttribute : Xunit.FactAttribute
    {
        public FactAttribute()
        {
            if (Program is null)
                Skip = "Install Chromium or Chrome, or name it in CHROMIUM, to run this test.";
        }
    }
}
