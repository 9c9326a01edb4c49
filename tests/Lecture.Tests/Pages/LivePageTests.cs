using Lecture.Tests.Support;
using Microsoft.Playwright;

namespace Lecture.Tests.Pages;

/// <summary>What a page shows while things happen elsewhere.</summary>
public sealed class LivePageTests(Chromium chromium) : PageTestBase(chromium)
{
    private const string Chart = """
        var figure = "{\"data\":[{\"type\":\"bar\",\"y\":[1,3,2]}],\"layout\":{\"title\":{\"text\":\"Three bars\"}}}";
        display(HTML($"<script type=\"application/json\" class=\"plotly-figure\">{figure}</script>"));
        """;

    [ChromiumFact]
    public async Task A_chart_is_drawn_in_its_frame_in_the_pages_colours()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells(Chart));
        var page = await Chromium.PresentAsync(hall);
        await page.PressAsync("Enter");
        await Assertions.Expect(page.Output(1).Locator(".js-plotly-plot .bars .point")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Cell(1).Locator("iframe")).ToHaveAttributeAsync("title", "Three bars");
        var title = page.Output(1).Locator(".gtitle");
        await Assertions.Expect(title).ToHaveCSSAsync("fill", "rgb(31, 35, 40)");
        await page.PressAsync("d");
        await Assertions.Expect(title).ToHaveCSSAsync("fill", "rgb(215, 220, 227)");
    }

    [ChromiumFact]
    public async Task A_frame_is_as_high_as_what_is_in_it_and_changes_in_place()
    {
        const string training = """
            var shown = display(HTML("<div style='height:100px'>epoch 0</div>"));
            for (var i = 1; i <= 3; i++)
            {
                await Task.Delay(150);
                shown.Update(HTML($"<div style='height:{100 + i * 100}px'>epoch {i}</div>"));
            }
            await Task.Delay(-1);
            """;
        await using var hall = await Hall.OpenAsync(Hall.Cells(training));
        var page = await Chromium.OpenAsync(hall.Server.PresenterUrl);
        await page.StateAsync(1, "idle");
        await page.PressAsync("Enter");
        await Assertions.Expect(page.Output(1).GetByText("epoch 3")).ToBeVisibleAsync();
        await Assertions.Expect(page.Cell(1)).ToHaveAttributeAsync("data-state", "running");
        await page.UntilAsync("Math.abs(document.querySelector('iframe').offsetHeight - 404) < 10");
        Assert.Single(await page.QuerySelectorAllAsync("iframe"));
    }

    [ChromiumFact]
    public async Task The_output_of_a_step_that_is_run_comes_into_sight_and_stays_there_until_somebody_scrolls()
    {
        var lines = string.Concat(Enumerable.Range(1, 60).Select(i => $"// line {i}\n"));
        const string grows = """
            var shown = display(HTML("<div style='height:100px'>first</div>"));
            while (!System.IO.File.Exists("go")) await Task.Delay(10);
            shown.Update(HTML("<div style='height:300px'>second</div>"));
            while (!System.IO.File.Exists("on")) await Task.Delay(10);
            shown.Update(HTML("<div style='height:350px'>third</div>"));
            """;
        await using var hall = await Hall.OpenAsync(Hall.Cells(lines + grows));
        var page = await Chromium.PresentAsync(hall);
        var frame = page.Cell(1).Locator("iframe");
        await page.PressAsync("Enter");
        await page.Output(1).GetByText("first").WaitForAsync();
        await Assertions.Expect(frame).ToBeInViewportAsync(new() { Ratio = 1 });
        hall.Write("", "go");
        await page.Output(1).GetByText("second").WaitForAsync();
        await page.UntilAsync("document.querySelector('iframe').offsetHeight >= 300");
        await Assertions.Expect(frame).ToBeInViewportAsync(new() { Ratio = 1 });
        for (var i = 0; i < 10; i++)
            await page.PressAsync("ArrowUp");
        await page.UntilAsync("document.querySelector('main').scrollTop === 0");
        hall.Write("", "on");
        await page.StateAsync(1, "passed");
        await page.Output(1).GetByText("third").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Equal(0, await page.Locator("main").EvaluateAsync<int>("main => main.scrollTop"));
    }

    [ChromiumFact]
    public async Task The_audience_sees_the_part_of_a_long_step_that_the_presenter_has_scrolled_to()
    {
        var lines = string.Concat(Enumerable.Range(1, 120).Select(i => $"// line {i}\n"));
        await using var hall = await Hall.OpenAsync(Hall.Cells(lines, "2"));
        var page = await Chromium.PresentAsync(hall);
        var audience = await Chromium.OpenAsync(hall.Server.AudienceUrl, 1024, 600);
        await audience.StepAsync("1 / 2");
        for (var i = 0; i < 20; i++)
            await page.PressAsync("ArrowDown");
        const string share = "(main => main.scrollTop / (main.scrollHeight - main.clientHeight))(document.querySelector('main'))";
        await page.UntilAsync($"{share} > 0.99");
        await audience.UntilAsync($"{share} > 0.99");
        await page.PressAsync("ArrowRight");
        await audience.StepAsync("2 / 2");
        await page.PressAsync("ArrowLeft");
        await audience.StepAsync("1 / 2");
        await audience.UntilAsync("document.querySelector('main').scrollTop === 0");
    }

    [ChromiumFact]
    public async Task A_reload_keeps_step_edits_outputs_and_what_runs()
    {
        var lesson = Hall.Cells("Console.WriteLine(\"kept\");", "await Task.Delay(-1);", "3");
        await using var hall = await Hall.OpenAsync(lesson);
        var page = await Chromium.PresentAsync(hall);
        await page.PressAsync("Enter");
        await page.StateAsync(1, "passed");
        await page.PressAsync("ArrowRight");
        await page.PressAsync("e");
        await page.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(" // waits");
        await page.PressAsync("Control+Enter");
        await page.StateAsync(2, "running");
        await page.ReloadAsync();
        await page.StepAsync("2 / 3");
        await page.StateAsync(2, "running");
        Assert.Equal("await Task.Delay(-1); // waits", await page.Cell(2).Locator("textarea").InputValueAsync());
        await page.PressAsync("ArrowLeft");
        await Assertions.Expect(page.Cell(1).Locator(".outputs")).ToContainTextAsync("kept");
        Assert.Equal(lesson, System.Text.Encoding.UTF8.GetString(hall.Read()));
    }

    [ChromiumFact]
    public async Task Two_tabs_agree_and_the_audience_follows_without_a_way_to_act()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("1", "2", "3"));
        var first = await Chromium.PresentAsync(hall);
        var second = await Chromium.PresentAsync(hall);
        var audience = await Chromium.OpenAsync(hall.Server.AudienceUrl);
        await first.StepAsync("1 / 3");
        await first.PressAsync("ArrowRight");
        await first.PressAsync("ArrowRight");
        foreach (var page in new[] { first, second, audience })
            await page.StepAsync("3 / 3");
        await second.PressAsync("e");
        await second.PressAsync("Control+a");
        await second.Keyboard.TypeAsync("int.MaxValue");
        await second.PressAsync("Control+Enter");
        foreach (var page in new[] { first, second, audience })
        {
            await Assertions.Expect(page.Cell(3).Locator("textarea")).ToHaveValueAsync("int.MaxValue");
            await Assertions.Expect(page.Cell(3).Locator(".outputs")).ToHaveTextAsync("2147483647");
            await Assertions.Expect(page.Cell(3).Locator(".hk").First).ToHaveTextAsync("int");
        }
        await audience.PressAsync("ArrowLeft");
        await audience.PressAsync("Enter");
        await audience.StepAsync("3 / 3");
        await Assertions.Expect(audience.Locator("button:enabled:visible")).ToHaveCountAsync(0);
        Assert.False(await audience.Cell(3).Locator("textarea").IsEditableAsync());
    }

    [ChromiumFact]
    public async Task Typed_code_is_coloured_by_the_compiler_and_lies_exactly_under_the_caret()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("1"));
        var page = await Chromium.PresentAsync(hall);
        await page.PressAsync("e");
        await page.PressAsync("Control+a");
        await page.Keyboard.TypeAsync(
            $"var text = \"a long line that has to be wrapped {new string('x', 120)}\";\nif (text.Length > 3)\n{{\n    text = null;\n}}");
        await Assertions.Expect(page.Locator(".editor .hk").First).ToHaveTextAsync("var");
        await Assertions.Expect(page.Locator(".editor .hk").Last).ToHaveTextAsync("null");
        var typed = await page.Locator(".editor textarea").InputValueAsync();
        Assert.Equal(typed + "\n", await page.Locator(".editor code").TextContentAsync());
        var overflow = await page.Locator(".editor textarea").EvaluateAsync<int>("area => area.scrollHeight - area.clientHeight");
        Assert.Equal(0, overflow);
    }
}
