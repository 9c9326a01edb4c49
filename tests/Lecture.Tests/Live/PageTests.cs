using Lecture.Tests.Support;

namespace Lecture.Tests.Live;

/// <summary>Pages and kernels through the server, without a browser.</summary>
public sealed class PageTests
{
    private const string Lesson = "#!markdown\n\n# Sums\n\nTwo numbers.\n\n#!csharp\n\nvar a = 20;\n\n#!csharp\n\na + 22\n";

    [Fact]
    public async Task Cells_run_on_one_kernel_and_their_results_come()
    {
        await using var hall = await Hall.OpenAsync(Lesson);
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        Assert.Equal(["# Sums\n\nTwo numbers.", "var a = 20;", "a + 22"], page.Cells.Values.Select(cell => (string)cell["source"]!));
        await page.SendAsync(new { Do = "runAll" });
        await page.UntilAsync(() => page.State(2) == "passed");
        Assert.Equal("passed", page.State(1));
        Assert.Contains(">42<", page.Shown(2));
        Assert.True((double)page.Cells[2]["seconds"]! > 0);
    }

    [Fact]
    public async Task A_page_that_comes_later_has_all_that_another_has()
    {
        const string failing = "throw new InvalidOperationException(\"no\");";
        await using var hall = await Hall.OpenAsync(Hall.Cells("Console.WriteLine(\"first\");", failing, "3"));
        await using var first = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await first.SendAsync(new { Do = "edit", Cell = 2, Source = "4" });
        await first.SendAsync(new { Do = "stage", Cell = 1 });
        await first.SendAsync(new { Do = "runAll" });
        await first.UntilAsync(() => first.State(1) == "failed");
        await using var second = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await second.UntilAsync(() => second.Cells.Count == 3);
        Assert.Equal("first\n\0", second.Shown(0));
        Assert.Equal("System.InvalidOperationException", (string)second.Cells[1]["error"]!["name"]!);
        Assert.Equal(1, (int)second.Cells[1]["error"]!["line"]!);
        Assert.Equal("4", (string)second.Cells[2]["source"]!);
        Assert.True((bool)second.Cells[2]["isEdited"]!);
        Assert.Equal("idle", second.State(2));
        Assert.Equal(1, (int)second.Stage!["cell"]!);
    }

    [Fact]
    public async Task What_one_page_types_the_other_shows_and_no_page_is_disturbed_by_its_own_typing()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("1"));
        await using var typing = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await using var other = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await typing.SendAsync(new { Do = "edit", Cell = 0, Source = "var two = 2;" });
        await other.UntilAsync(() => (string)other.Cells[0]["source"]! == "var two = 2;");
        await typing.UntilAsync(() => typing.Cells[0]["lines"] is not null && (bool)typing.Cells[0]["isEdited"]!);
        Assert.Equal("1", (string)typing.Cells[0]["source"]!);
        Assert.Contains("<span class=\"hk\">var</span>", (string)typing.Cells[0]["lines"]![0]!);
    }

    [Fact]
    public async Task A_shown_value_changes_in_place_while_the_cell_runs()
    {
        const string training = """
            var shown = display("epoch 0");
            for (var i = 1; i <= 3; i++)
            {
                shown.Update($"epoch {i}");
                while (!System.IO.File.Exists($"seen-{i}")) await Task.Delay(10);
            }
            Console.WriteLine("done");
            """;
        await using var hall = await Hall.OpenAsync(Hall.Cells(training));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "run", Cell = 0 });
        for (var i = 1; i <= 3; i++)
        {
            await page.UntilAsync(() => page.Shown(0).Contains($"epoch {i}"));
            Assert.Equal("running", page.State(0));
            hall.Write("", $"seen-{i}");
        }
        await page.UntilAsync(() => page.State(0) == "passed");
        Assert.Contains("epoch 3", page.Shown(0));
        Assert.DoesNotContain("epoch 2", page.Shown(0));
        Assert.EndsWith("done\n\0", page.Shown(0));
    }

    [Fact]
    public async Task The_audience_follows_the_presenter_from_notebook_to_notebook()
    {
        await using var hall = await Hall.OpenAsync(("a.dib", Hall.Cells("1", "2")), ("b.dib", Hall.Cells("3", "4")));
        await using var audience = await Page.ConnectAsync(hall.Server.AudienceUrl);
        await audience.UntilAsync(() => audience.Stage is not null);
        Assert.Null(audience.Notebook);
        await using var presenter = await Page.ConnectAsync(hall.Server.PresenterUrl, "a");
        await presenter.SendAsync(new { Do = "stage", Cell = 1 });
        await audience.UntilAsync(() => (string?)audience.Notebook?["name"] == "a" && (int)audience.Stage!["cell"]! == 1);
        await presenter.SendAsync(new { Do = "open", Notebook = "b" });
        await presenter.SendAsync(new { Do = "run", Cell = 1 });
        await audience.UntilAsync(() => (string?)audience.Notebook?["name"] == "b" && audience.State(1) == "passed");
        Assert.Contains(">4<", audience.Shown(1));
        Assert.Null(audience.Notebooks);
    }

    [Fact]
    public async Task A_senseless_command_changes_nothing()
    {
        string[] commands =
        [
            "{", "null", "[]", """{"do":7}""", """{"do":"run","cell":99}""", """{"do":"run","cell":-1}""", """{"do":"edit","cell":0}""",
            """{"do":"open","notebook":"../../etc/passwd"}""", """{"do":"look","theme":"<script>"}""",
        ];
        await using var hall = await Hall.OpenAsync(Hall.Cells("1 + 1"));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        foreach (var command in commands)
            await page.SendTextAsync(command);
        await page.SendAsync(new { Do = "run", Cell = 0 });
        await page.UntilAsync(() => page.State(0) == "passed");
        Assert.Equal("1 + 1", (string)page.Cells[0]["source"]!);
        Assert.Null((string?)page.Stage!["theme"]);
    }
}
