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
        var charts = 0;
        for (var step = 1; step <= steps; step++)
        {
            await page.StepAsync($"{step} / {steps}");
            var cell = page.Locator(".step.current .cell");
            if (await cell.CountAsync() > 0)
            {
                await page.PressAsync("Enter");
                await Assertions.Expect(cell).ToHaveAttributeAsync("data-state", Ended());
                Assert.Equal("passed", await cell.GetAttributeAsync("data-state"));
                if (await cell.Locator("iframe").CountAsync() > 0)
                {
                    var frame = cell.Locator("iframe").First.ContentFrame;
                    await frame.Locator("#outputs > div > *").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
                    charts += await frame.Locator(".js-plotly-plot").CountAsync();
                }
                await audience.StepAsync($"{step} / {steps}");
                await Assertions.Expect(audience.Locator(".step.current .cell")).ToHaveAttributeAsync("data-state", "passed");
            }
            await page.PressAsync("ArrowRight");
        }
        Assert.True(charts >= 5, $"{charts} charts were drawn.");
        Assert.Equal(before, await File.ReadAllBytesAsync(lesson));
    }

    [GeneratedRegex("passed|failed|interrupted")]
    private static partial Regex Ended();
}
