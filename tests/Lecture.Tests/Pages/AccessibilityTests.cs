using System.Text.Json;
using Lecture.Tests.Support;
using Microsoft.Playwright;

namespace Lecture.Tests.Pages;

/// <summary>axe-core finds nothing serious in any view, at either size, light or dark.</summary>
[Trait("Category", "Slow")]
public sealed class AccessibilityTests(Chromium chromium) : PageTestBase(chromium)
{
    private static readonly string Lesson =
        "#!markdown\n\n# Sums\n\nWe add, see [there](https://example.org), $a + b$ and `code`:\n\n"
        + "| a | b |\n|---|---|\n| 1 | 2 |\n\n```csharp\nvar a = 1;\n```\n\n"
        + "#!markdown\n\n## Parts\n\n### Small\n\n" + Hall.Cells(
            "// a comment\nvar text = $\"a {1 + 1}\"; foreach (var letter in text) Console.WriteLine(letter);",
            "//| exercise: 1.1\ndisplay(HTML(\"<table><tr><th>a</th></tr></table>\")); Console.Error.WriteLine(\"warned\");",
            "throw new InvalidOperationException(\"no\");", "Environment.FailFast(\"gone\");", "await GetInputAsync(\"Who?\")");

    [AxeTheory]
    [InlineData(1920, 1080, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    public async Task No_view_has_a_serious_fault(int width, int height, ColorScheme colours)
    {
        await using var hall = await Hall.OpenAsync(Lesson);
        var page = await Chromium.OpenAsync(hall.Server.PresenterUrl, width, height, colours);
        await page.StateAsync(1, "idle");
        await CheckAsync(page, "page");
        await page.PressAsync("a");
        await page.StateAsync(3, "failed");
        await CheckAsync(page, "page that ran");
        await page.PressAsync("p");
        for (var step = 1; step <= 4; step++)
        {
            await CheckAsync(page, $"step {step}");
            await page.PressAsync("ArrowRight");
        }
        await page.PressAsync("o");
        await CheckAsync(page, "outline");
        await page.PressAsync("o");
        await page.PressAsync("?");
        await CheckAsync(page, "help");
        await page.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await page.PressAsync("End");
        await page.StepAsync("6 / 6");
        await page.PressAsync("Enter");
        await page.GetByLabel("Who?").WaitForAsync();
        await CheckAsync(page, "question");
        var asked = await Chromium.OpenAsync(hall.Server.AudienceUrl, width, height, colours);
        await asked.Locator(".asked:visible").WaitForAsync();
        await CheckAsync(asked, "audience of a question");
        await page.PressAsync("Escape");
        await page.StateAsync(5, "failed");
        await page.PressAsync("ArrowLeft");
        await page.StepAsync("5 / 6");
        await page.PressAsync("Enter");
        await page.StateAsync(4, "failed");
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await CheckAsync(page, "dead kernel");
        await page.PressAsync("l");
        await page.GetByRole(AriaRole.Link).First.WaitForAsync();
        await CheckAsync(page, "list");
        var audience = await Chromium.OpenAsync(hall.Server.AudienceUrl, width, height, colours);
        await audience.Locator(".rail").WaitForAsync();
        await CheckAsync(audience, "audience");
    }

    [AxeTheory]
    [InlineData("document.querySelector('.run').removeAttribute('aria-label')", "button-name")]
    public async Task The_checker_sees_a_fault(string damage, string rule)
    {
        await using var hall = await Hall.OpenAsync(Lesson);
        var page = await Chromium.OpenAsync(hall.Server.PresenterUrl);
        await page.StateAsync(1, "idle");
        await page.EvaluateAsync(damage);
        var fault = await Assert.ThrowsAsync<Xunit.Sdk.EmptyException>(() => CheckAsync(page, "damaged page"));
        Assert.Contains(rule, fault.Message);
    }

    private static async Task CheckAsync(IPage page, string view)
    {
        // The page's policy lets no script in; the checker comes in beside it.
        await page.EvaluateAsync(await File.ReadAllTextAsync(AxeTheoryAttribute.ScriptPath));
        var result = await page.EvaluateAsync<JsonElement>("axe.run({ iframes: false, resultTypes: ['violations'] })");
        var serious = result.GetProperty("violations").EnumerateArray()
            .Where(rule => rule.GetProperty("impact").GetString() is "serious" or "critical")
            .Select(rule => $"{view}: {rule.GetProperty("id")} {string.Join(" ", Places(rule))}");
        Assert.Empty(serious);
    }

    private static IEnumerable<string?> Places(JsonElement rule) =>
        rule.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("html").GetString());
}
