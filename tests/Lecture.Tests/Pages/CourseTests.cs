using System.Diagnostics;
using System.Text.RegularExpressions;
using Digits.Lecture;
using Lecture.Tests.Support;
using Microsoft.Playwright;

namespace Lecture.Tests.Pages;

/// <summary>A lesson of the course from its first step to its last, as a lecturer gives it.</summary>
[Trait("Category", "Slow")]
public sealed partial class CourseTests(Chromium chromium) : PageTestBase(chromium)
{
    [ChromiumFact]
    public async Task A_lecturer_steps_through_a_lesson_and_trains_before_the_audience()
    {
        using var results = new TemporaryFolder();
        var lesson = Path.Combine(Course.Root, "notebooks", "02-softmax.dib");
        var before = await File.ReadAllBytesAsync(lesson);
        await using var server = await LectureServer.StartAsync(new LectureOptions
        {
            Notebooks = [lesson],
            First = "02-softmax",
            Kernel = Hall.Kernel,
            PlotlyFile = Path.Combine(Path.GetDirectoryName(Hall.DigitsAssembly)!, "plotly.min.js"),
            Environment = new Dictionary<string, string> { ["DIGITS_PROFILE"] = "smoke", ["DIGITS_RESULTS"] = results.Path },
        });
        var page = await Chromium.OpenAsync(new Uri(server.PresenterUrl.AbsoluteUri + "/present"));
        var audience = await Chromium.OpenAsync(server.AudienceUrl);
        await page.Locator(".rail").WaitForAsync();
        var count = await page.Locator(".rail .count").TextContentAsync();
        var steps = int.Parse(count!.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture);
        for (var step = 1; step <= steps; step++)
        {
            await page.StepAsync($"{step} / {steps}");
            var cell = page.Locator(".step.current .cell");
            if (await cell.CountAsync() > 0)
            {
                await page.PressAsync("Enter");
                await Assertions.Expect(cell).ToHaveAttributeAsync("data-state", Ended());
                Assert.Equal("passed", await cell.GetAttributeAsync("data-state"));
                await audience.StepAsync($"{step} / {steps}");
                await Assertions.Expect(audience.Locator(".step.current .cell")).ToHaveAttributeAsync("data-state", "passed");
            }
            await page.PressAsync("ArrowRight");
        }
        // Outputs are drawn some time after their cell has ended: six charts and the pad to write on.
        for (var clock = Stopwatch.StartNew(); await CountAsync(page, ".js-plotly-plot, .writing-pad .paper") < 7; await Task.Delay(50))
            Assert.True(clock.Elapsed < Hall.Patience, "Not all charts were drawn.");
        Assert.Equal(before, await File.ReadAllBytesAsync(lesson));
    }

    /// <summary>How many elements there are in all outputs.</summary>
    private static async Task<int> CountAsync(IPage page, string selector)
    {
        var counts = await Task.WhenAll(page.Frames.Select(frame => frame.Locator(selector).CountAsync()));
        return counts.Sum();
    }

    [GeneratedRegex("passed|failed|interrupted")]
    private static partial Regex Ended();
}
