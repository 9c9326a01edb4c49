using Lecture.Tests.Support;
using Microsoft.Playwright;

namespace Lecture.Tests.Pages;

/// <summary>What a page does with news that are older than its own commands.</summary>
public sealed class SlowNewsTests(Chromium chromium) : PageTestBase(chromium)
{
    [ChromiumFact]
    public async Task Two_pages_that_type_at_the_same_time_end_with_the_same_text()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("1"));
        await using var other = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        var (page, news) = await PresentAsync(hall);
        await page.PressAsync("e");
        news.Hold();
        await other.SendAsync(new { Do = "edit", Cell = 0, Source = "the other's" });
        await other.UntilAsync(() => (bool)other.Cells[0]["isEdited"]!);
        await page.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("mine");
        await other.UntilAsync(() => (string)other.Cells[0]["source"]! == "mine");
        news.Release();
        await other.SendAsync(new { Do = "look", Theme = "dark" });
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.Equal("mine", await page.Cell(1).Locator("textarea").InputValueAsync());
        await other.SendAsync(new { Do = "edit", Cell = 0, Source = "last" });
        await Assertions.Expect(page.Cell(1).Locator("textarea")).ToHaveValueAsync("last");
    }

    [ChromiumFact]
    public async Task Two_pages_that_step_at_the_same_time_end_at_the_same_step()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("1", "2", "3"));
        await using var other = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        var (page, news) = await PresentAsync(hall);
        await page.StepAsync("1 / 3");
        news.Hold();
        await page.PressAsync("ArrowRight");
        await other.UntilAsync(() => (int)other.Stage!["cell"]! == 1);
        await other.SendAsync(new { Do = "stage", Cell = 2 });
        await other.UntilAsync(() => (int)other.Stage!["cell"]! == 2);
        news.Release();
        await page.StepAsync("3 / 3");
        news.Hold();
        await other.SendAsync(new { Do = "stage", Cell = 1 });
        await other.UntilAsync(() => (int)other.Stage!["cell"]! == 1);
        await page.PressAsync("Home");
        await other.UntilAsync(() => (int)other.Stage!["cell"]! == 0);
        news.Release();
        await other.SendAsync(new { Do = "look", Theme = "dark" });
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.StepAsync("1 / 3");
    }

    [ChromiumFact]
    public async Task What_is_heard_of_a_notebook_that_was_left_is_not_shown()
    {
        await using var hall = await Hall.OpenAsync(("a.dib", Hall.Cells("1", "2")), ("b.dib", Hall.Cells("3")));
        await using var other = await Page.ConnectAsync(hall.Server.PresenterUrl, "a");
        var (page, news) = await PresentAsync(hall);
        var faults = new List<string>();
        page.PageError += (_, fault) => faults.Add(fault);
        await page.StepAsync("1 / 2");
        news.Hold();
        await page.PressAsync("r");
        await other.UntilAsync(() => other.State(0) == "passed" && other.Kernel == "ready");
        await page.PressAsync("l");
        await page.GetByRole(AriaRole.Link).First.WaitForAsync();
        news.Release();
        await other.SendAsync(new { Do = "look", Theme = "dark" });
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.Equal(2, await page.GetByRole(AriaRole.Link).CountAsync());
        Assert.Empty(faults);
        await page.PressAsync("1");
        await page.StateAsync(1, "passed");
        await Assertions.Expect(page.Cell(1).Locator(".outputs")).ToHaveTextAsync("1");
    }

    [ChromiumFact]
    public async Task A_key_pressed_again_before_its_answer_came_undoes_what_it_did()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("1"));
        var (page, news) = await PresentAsync(hall);
        news.Hold();
        foreach (var key in new[] { "f", "d", "f", "d", "d" })
            await page.PressAsync(key);
        news.Release();
        await using var other = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await other.UntilAsync(() => (string?)other.Stage!["theme"] == "dark" && !(bool)other.Stage!["isFolded"]!);
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Assertions.Expect(page.Cell(1).Locator(".editor")).ToBeVisibleAsync();
    }

    private async Task<(IPage Page, HeldNews News)> PresentAsync(Hall hall)
    {
        var page = await Chromium.NewWindowAsync();
        var news = await HeldNews.BeforeAsync(page);
        await page.GotoAsync(hall.Server.PresenterUrl.AbsoluteUri + "/present");
        await page.Locator(".rail").WaitForAsync();
        return (page, news);
    }
}
