using System.Diagnostics;
using Lecture.Tests.Support;
using Microsoft.Playwright;

namespace Lecture.Tests.Pages;

/// <summary>What tests do in a page, by its keys.</summary>
internal static class Presenting
{
    /// <summary>Opens the presenter's page in the presenter's view.</summary>
    public static async Task<IPage> PresentAsync(this Chromium chromium, Hall hall, int width = 1920, int height = 1080)
    {
        var page = await chromium.OpenAsync(new Uri(hall.Server.PresenterUrl.AbsoluteUri + "/present"), width, height);
        await page.Locator(".rail").WaitForAsync();
        return page;
    }

    public static Task PressAsync(this IPage page, string key) => page.Keyboard.PressAsync(key);

    public static ILocator Cell(this IPage page, int number) => page.Locator($"#cell-{number}");

    /// <summary>Waits until a cell stands so.</summary>
    public static Task StateAsync(this IPage page, int number, string state) =>
        page.Locator($"#cell-{number}[data-state={state}]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>Waits until something holds in the page, whose policy keeps Playwright's own way of waiting from asking twice.</summary>
    public static async Task UntilAsync(this IPage page, string holds)
    {
        for (var clock = Stopwatch.StartNew(); !await page.EvaluateAsync<bool>(holds); await Task.Delay(20))
            Assert.True(clock.Elapsed < Hall.Patience, $"Waited in vain for {holds}");
    }

    /// <summary>The step that is shown, as the rail counts it.</summary>
    public static Task StepAsync(this IPage page, string count) => Assertions.Expect(page.Locator(".rail .count")).ToHaveTextAsync(count);

    /// <summary>The frame of a cell's output.</summary>
    public static IFrameLocator Output(this IPage page, int number) => page.FrameLocator($"#cell-{number} iframe");
}
