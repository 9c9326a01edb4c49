using Lecture.Tests.Support;
using Microsoft.Playwright;

namespace Lecture.Tests.Pages;

/// <summary>A cell asks, and the presenter answers with the keyboard.</summary>
public sealed class QuestionTests(Chromium chromium) : PageTestBase(chromium)
{
    private const string Asks = """
        var name = await GetInputAsync("Who?");
        var key = await GetPasswordAsync("Key?");
        Console.WriteLine($"{name}, {key.GetClearTextPassword().Length} letters");
        """;

    [ChromiumFact]
    public async Task A_presenter_answers_after_a_reload_and_the_audience_sees_that_the_cell_asks()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells(Asks));
        var page = await Chromium.PresentAsync(hall);
        var audience = await Chromium.OpenAsync(hall.Server.AudienceUrl);
        var asked = audience.GetByRole(AriaRole.Status).Filter(new() { HasText = "The presenter is asked: Who?" });
        await page.PressAsync("Enter");
        await page.GetByLabel("Who?").WaitForAsync();
        await asked.WaitForAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel("Who?")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Ada k");
        await page.PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("Key?")).ToBeFocusedAsync();
        Assert.Equal("password", await page.GetByLabel("Key?").GetAttributeAsync("type"));
        await page.Keyboard.TypeAsync("sesame");
        await page.PressAsync("Enter");
        await Assertions.Expect(page.Cell(1).Locator(".outputs")).ToHaveTextAsync("Ada k, 6 letters");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Assertions.Expect(asked).ToHaveCountAsync(0);
        Assert.Equal(0, await audience.GetByRole(AriaRole.Dialog).CountAsync());
    }

    [ChromiumFact]
    public async Task Escape_is_no_answer_and_an_interrupt_elsewhere_takes_the_question_away()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells(Asks));
        var page = await Chromium.PresentAsync(hall);
        await page.PressAsync("Enter");
        await page.GetByLabel("Who?").WaitForAsync();
        await page.PressAsync("Escape");
        await Assertions.Expect(page.Cell(1).Locator(".message")).ToHaveTextAsync("The presenter gave no answer.");
        await page.PressAsync("Enter");
        await page.GetByLabel("Who?").WaitForAsync();
        await using var other = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await other.SendAsync(new { Do = "interrupt" });
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await page.StateAsync(1, "interrupted");
    }
}
