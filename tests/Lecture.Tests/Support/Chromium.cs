using Microsoft.Playwright;

namespace Lecture.Tests.Support;

/// <summary>A Chromium that is installed on this machine, started once for all tests that need it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>How long a page may take for anything, in milliseconds, on a busy machine.</summary>
    private const float Patience = 20_000;

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The program: the one that <c>CHROMIUM</c> names, else one on the path or where installers put it; null without any.</summary>
    public static string? Executable { get; } = Candidates().FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Executable is null)
            return;
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Closes all windows.</summary>
    internal async Task CloseWindowsAsync()
    {
        foreach (var context in _browser?.Contexts.ToArray() ?? [])
            await context.CloseAsync();
    }

    /// <summary>A window of its own, which shows an address.</summary>
    internal async Task<IPage> OpenAsync(Uri address, int width = 1920, int height = 1080, ColorScheme colours = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = colours });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
            yield return named;
        var roots = new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86 }.Select(Environment.GetFolderPath);
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Concat(roots.SelectMany(root => new[] { "Google/Chrome", "Microsoft/Edge" }.Select(name => Path.Combine(root, name, "Application"))));
        foreach (var folder in folders.Where(folder => folder.Length > 0))
        {
            foreach (var name in Names)
                yield return Path.Combine(folder, name);
        }
        yield return "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        yield return "/Applications/Chromium.app/Contents/MacOS/Chromium";
    }
}
