using Microsoft.Playwright;

namespace Lecture.Tests.Support;

/// <summary>A Chromium that is installed on this machine, started once for all tests that need it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>
    /// How long a page may take for anything, in milliseconds: so long takes only what never comes, on a busy machine too.
    /// </summary>
    private const float Patience = 120_000;

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The program: what <c>CHROMIUM</c> names, else one on the path or where installers put it; null without any.</summary>
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

    /// <summary>A window of its own, which shows nothing yet.</summary>
    internal async Task<IPage> NewWindowAsync(int width = 1920, int height = 1080, ColorScheme colours = ColorScheme.Light)
    {
        var size = new ViewportSize { Width = width, Height = height };
        var context = await _browser!.NewContextAsync(new() { ViewportSize = size, ColorScheme = colours });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        return page;
    }

    /// <summary>A window of its own, which shows an address.</summary>
    internal async Task<IPage> OpenAsync(Uri address, int width = 1920, int height = 1080, ColorScheme colours = ColorScheme.Light)
    {
        var page = await NewWindowAsync(width, height, colours);
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
            yield return named;
        var installed =
            from root in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86 }
            from name in new[] { "Google/Chrome", "Microsoft/Edge" }
            select Path.Combine(Environment.GetFolderPath(root), name, "Application");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(installed);
        foreach (var folder in folders.Where(folder => folder.Length > 0))
        {
            foreach (var name in Names)
                yield return Path.Combine(folder, name);
        }
        yield return "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        yield return "/Applications/Chromium.app/Contents/MacOS/Chromium";
    }
}
