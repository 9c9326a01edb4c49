using System.Text;
using Lecture.Tests.Support;
using Microsoft.Playwright;

namespace Lecture.Tests.Pages;

/// <summary>A lecture with the keyboard only.</summary>
public sealed class KeyboardTests(Chromium chromium) : PageTestBase(chromium)
{
    private const string Lesson =
        "#!markdown\n\n# Sums\n\nWe add.\n\n#!markdown\n\n## Parts\n\nTwo numbers.\n\n#!csharp\n\nvar a = 20;\na\n\n"
        + "#!markdown\n\n## Whole\n\n#!csharp\n\na + 22\n\n#!markdown\n\n## End\n";

    [ChromiumFact]
    public async Task A_lecturer_steps_runs_folds_edits_and_saves()
    {
        await using var hall = await Hall.OpenAsync(Lesson);
        var page = await Chromium.PresentAsync(hall);
        await page.StepAsync("1 / 4");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sums" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Cell(1)).ToBeHiddenAsync();

        await page.PressAsync("ArrowRight");
        await page.StepAsync("2 / 4");
        await page.PressAsync("Enter");
        await page.StateAsync(1, "passed");
        await Assertions.Expect(page.Cell(1).Locator(".outputs")).ToHaveTextAsync("20");

        await page.PressAsync("Shift+Enter");
        await page.StepAsync("3 / 4");
        await page.PressAsync("r");
        await page.StateAsync(2, "passed");
        await Assertions.Expect(page.Cell(2).Locator(".outputs")).ToHaveTextAsync("42");

        await page.PressAsync("f");
        await Assertions.Expect(page.Cell(2).Locator(".editor")).ToBeHiddenAsync();
        await page.PressAsync("f");
        await page.PressAsync("e");
        await page.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("a + 23");
        await page.PressAsync("Control+Enter");
        await Assertions.Expect(page.Cell(2).Locator(".outputs")).ToHaveTextAsync("43");
        await page.PressAsync("Control+s");
        await Assertions.Expect(page.Locator("#toast")).ToHaveTextAsync("Saved in lesson.dib.");
        Assert.Equal(Lesson.Replace("a + 22", "a + 23"), Encoding.UTF8.GetString(hall.Read()));

        await page.PressAsync("Escape");
        await page.PressAsync("PageUp");
        await page.StepAsync("2 / 4");
        await page.PressAsync("End");
        await page.StepAsync("4 / 4");
        await page.PressAsync("Home");
        await page.StepAsync("1 / 4");
    }

    [ChromiumFact]
    public async Task A_loop_is_interrupted_and_a_dead_kernel_replaced_with_one_key()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("while (true) { }", "Environment.FailFast(\"gone\");", "6 * 7"));
        var page = await Chromium.PresentAsync(hall);
        await page.PressAsync("Enter");
        await page.StateAsync(1, "running");
        await page.PressAsync("i");
        await page.StateAsync(1, "interrupted");
        await page.PressAsync("ArrowRight");
        await page.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The kernel has ended. Press K to start a new one.");
        await page.PressAsync("k");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        await page.PressAsync("ArrowRight");
        await page.PressAsync("Enter");
        await Assertions.Expect(page.Cell(3).Locator(".outputs")).ToHaveTextAsync("42");
    }

    [ChromiumFact]
    public async Task The_kernel_completes_what_is_typed()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("var measured = 42;", "1"));
        var page = await Chromium.PresentAsync(hall);
        await page.PressAsync("Shift+Enter");
        await page.StateAsync(1, "passed");
        await page.PressAsync("e");
        await page.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("mea");
        await page.PressAsync("Control+Space");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("measured");
        await page.PressAsync("Enter");
        await page.Keyboard.TypeAsync(".ToS");
        await page.PressAsync("Control+Space");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await page.PressAsync("Tab");
        await page.Keyboard.TypeAsync("()");
        Assert.Equal("measured.ToString()", await page.Cell(2).Locator("textarea").InputValueAsync());
        await page.PressAsync("Control+Enter");
        await Assertions.Expect(page.Cell(2).Locator(".outputs")).ToHaveTextAsync("42");
    }

    [ChromiumFact]
    public async Task Help_lists_the_keys_and_the_list_opens_a_notebook_by_its_number()
    {
        await using var hall = await Hall.OpenAsync(("a.dib", "#!markdown\n\n# First\n"), ("b.dib", "#!markdown\n\n# Second\n"));
        var page = await Chromium.OpenAsync(new Uri(hall.Server.PresenterUrl.GetLeftPart(UriPartial.Path)));
        await page.GetByRole(AriaRole.Link, new() { Name = "Second" }).WaitForAsync();
        await page.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("run, then next");
        await page.PressAsync("Escape");
        await page.PressAsync("2");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Second" })).ToBeVisibleAsync();
        await page.PressAsync("l");
        await page.GetByRole(AriaRole.Link, new() { Name = "First" }).WaitForAsync();
    }

    [ChromiumFact]
    public async Task Dark_and_light_reach_the_audience()
    {
        await using var hall = await Hall.OpenAsync(Lesson);
        var page = await Chromium.PresentAsync(hall);
        var audience = await Chromium.OpenAsync(hall.Server.AudienceUrl);
        await page.StepAsync("1 / 4");
        await page.PressAsync("d");
        await Assertions.Expect(audience.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.PressAsync("d");
        await Assertions.Expect(audience.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
    }
}
