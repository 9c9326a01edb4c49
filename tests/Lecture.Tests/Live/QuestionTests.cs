using Lecture.Tests.Support;

namespace Lecture.Tests.Live;

/// <summary>Cells that ask the presenter.</summary>
public sealed class QuestionTests
{
    private const string Asks = "var name = await GetInputAsync(\"Who?\");\nConsole.WriteLine($\"hello {name}\");";

    [Fact]
    public async Task A_cell_is_told_what_the_presenter_answers_and_the_audience_sees_that_it_asks()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells(Asks));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await using var audience = await Page.ConnectAsync(hall.Server.AudienceUrl);
        await page.SendAsync(new { Do = "run", Cell = 0 });
        await page.UntilAsync(() => page.Question is not null);
        Assert.Equal("Who?", (string)page.Question!["prompt"]!);
        Assert.False((bool)page.Question["isPassword"]!);
        Assert.Equal("running", page.State(0));
        await audience.UntilAsync(() => audience.Question is not null);
        await page.AnswerAsync("Ada");
        await page.UntilAsync(() => page.State(0) == "passed");
        Assert.Contains("hello Ada", page.Shown(0));
        Assert.Null(page.Question);
        await audience.UntilAsync(() => audience.Question is null);
    }

    [Fact]
    public async Task A_magic_command_asks_too_one_question_after_the_other()
    {
        const string set = "#!set --name city --value @input:\"Which city?\"\n#!set --name year --value @input\ncity + year";
        await using var hall = await Hall.OpenAsync(Hall.Cells(set));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "run", Cell = 0 });
        await page.UntilAsync(() => (string?)page.Question?["prompt"] == "Which city?");
        await page.AnswerAsync("Ulm ");
        await page.UntilAsync(() => (string?)page.Question?["prompt"] == "Please enter a value for year.");
        await page.AnswerAsync("1879");
        await page.UntilAsync(() => page.State(0) == "passed");
        Assert.Contains("Ulm 1879", page.Shown(0));
    }

    [Fact]
    public async Task A_question_without_an_answer_fails_the_cell_with_a_sentence()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells(Asks));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "run", Cell = 0 });
        await page.UntilAsync(() => page.Question is not null);
        await page.AnswerAsync(null);
        await page.UntilAsync(() => page.State(0) == "failed");
        Assert.Equal("The presenter gave no answer.", (string)page.Cells[0]["error"]!["message"]!);
    }

    [Fact]
    public async Task A_password_is_in_nothing_that_any_page_is_sent()
    {
        const string asks = "(await GetPasswordAsync(\"Key?\")).GetClearTextPassword().Length";
        await using var hall = await Hall.OpenAsync(Hall.Cells(asks));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await using var audience = await Page.ConnectAsync(hall.Server.AudienceUrl);
        await page.SendAsync(new { Do = "run", Cell = 0 });
        await page.UntilAsync(() => page.Question is not null);
        Assert.True((bool)page.Question!["isPassword"]!);
        await page.AnswerAsync("open sesame");
        foreach (var each in new[] { page, audience })
        {
            await each.UntilAsync(() => each.Cells.Count > 0 && each.State(0) == "passed");
            Assert.Contains(">11<", each.Shown(0));
            Assert.DoesNotContain("sesame", each.Heard);
        }
    }

    [Theory]
    [InlineData("interrupt", "interrupted")]
    [InlineData("restart", "idle")]
    public async Task A_cell_that_is_stopped_asks_no_more(string command, string state)
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells(Asks, "2"));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "run", Cell = 0 });
        await page.UntilAsync(() => page.Question is not null);
        await page.SendAsync(new { Do = command });
        await page.UntilAsync(() => page.Question is null && page.State(0) == state);
        await page.SendAsync(new { Do = "run", Cell = 1 });
        await page.UntilAsync(() => page.State(1) == "passed");
    }

    [Fact]
    public async Task A_question_outlives_a_reload_and_two_pages_answer_it_once()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells(Asks));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "run", Cell = 0 });
        await page.UntilAsync(() => page.Question is not null);
        await using var other = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        Assert.NotNull(other.Question);
        await other.AnswerAsync("first");
        await page.AnswerAsync("second");
        await page.UntilAsync(() => page.State(0) == "passed");
        Assert.Contains("hello first", page.Shown(0));
    }
}
