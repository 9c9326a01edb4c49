using System.Text;
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
    public async Task An_endless_loop_is_interrupted_and_its_variables_stay()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("var n = 7;", "while (true) { }", "n"));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "runAll" });
        await page.UntilAsync(() => page.State(1) == "running");
        Assert.Equal("queued", page.State(2));
        await page.SendAsync(new { Do = "interrupt" });
        await page.UntilAsync(() => page.State(1) == "interrupted");
        Assert.Equal("idle", page.State(2));
        await page.SendAsync(new { Do = "run", Cell = 2 });
        await page.UntilAsync(() => page.State(2) == "passed");
        Assert.Contains(">7<", page.Shown(2));
    }

    [Fact]
    public async Task An_interrupt_never_overtakes_the_cell_that_it_is_for()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("while (true) { }"));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        for (var i = 0; i < 20; i++)
        {
            await page.SendAsync(new { Do = "run", Cell = 0 });
            await page.UntilAsync(() => page.State(0) == "running");
            await page.SendAsync(new { Do = "interrupt" });
            await page.UntilAsync(() => page.State(0) == "interrupted");
        }
    }

    [Fact]
    public async Task A_kernel_that_dies_is_told_and_replaced()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("var n = 7;", "Environment.FailFast(\"gone\");", "n = 1"));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "runAll" });
        await page.UntilAsync(() => page.Kernel == "dead");
        Assert.Contains("The kernel's process ended", (string)page.Notebook!["message"]!);
        Assert.Equal("failed", page.State(1));
        await page.SendAsync(new { Do = "run", Cell = 0 });
        await page.UntilAsync(() => page.Notices.Count > 0);
        Assert.Equal("The kernel has ended. Press K to start a new one.", page.Notices[0]);
        await page.SendAsync(new { Do = "restart" });
        await page.UntilAsync(() => page.Kernel == "ready");
        Assert.Equal("idle", page.State(0));
        await page.SendAsync(new { Do = "run", Cell = 2 });
        await page.UntilAsync(() => page.State(2) == "failed");
        Assert.Equal("CS0103", (string)page.Cells[2]["error"]!["name"]!);
    }

    [Fact]
    public async Task A_kernel_that_is_killed_while_it_waits_is_told_too()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("Environment.ProcessId"));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "run", Cell = 0 });
        await page.UntilAsync(() => page.State(0) == "passed");
        using var kernel = KernelOf(page);
        kernel.Kill();
        await page.UntilAsync(() => page.Kernel == "dead");
        Assert.Equal("The kernel's process has ended.", (string)page.Notebook!["message"]!);
    }

    [Fact]
    public async Task A_restart_ends_what_runs()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("Environment.ProcessId", "while (true) { }"));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "runAll" });
        await page.UntilAsync(() => page.State(1) == "running" && page.Shown(0).Length > 0);
        using var kernel = KernelOf(page);
        await page.SendAsync(new { Do = "restart" });
        await page.UntilAsync(() => page.Kernel == "ready" && page.State(1) == "idle");
        Assert.True(kernel.WaitForExit(Hall.Patience));
        Assert.True((bool)page.Cells[0]["isStale"]!);
    }

    [Fact]
    public async Task The_end_of_the_lecture_ends_a_kernel_that_is_busy()
    {
        var hall = await Hall.OpenAsync(Hall.Cells("Environment.ProcessId", "while (true) { }"));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "runAll" });
        await page.UntilAsync(() => page.State(1) == "running" && page.Shown(0).Length > 0);
        using var kernel = KernelOf(page);
        await hall.DisposeAsync();
        Assert.True(kernel.WaitForExit(Hall.Patience));
    }

    [Fact]
    public async Task Saving_changes_the_edited_cell_and_no_other_byte()
    {
        const string lesson = "\uFEFF#!meta\r\n{ broken\r\n#!csharp\r\n\r\n\r\nvar a = 1;\r\n\r\n\r\n"
            + "#!md\r\n# Title\r\n\r\n#!csharp\r\na   +  2";
        await using var hall = await Hall.OpenAsync(lesson);
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "edit", Cell = 0, Source = "var a = 1;\nvar b = 2;" });
        await page.UntilAsync(() => (bool)page.Notebook!["isEdited"]!);
        Assert.Equal(Encoding.UTF8.GetBytes(lesson), hall.Read());
        await page.SendAsync(new { Do = "save" });
        await page.UntilAsync(() => page.Notices.Count > 0);
        Assert.Equal("Saved in lesson.dib.", page.Notices[0]);
        Assert.Equal(Encoding.UTF8.GetBytes(lesson.Replace("var a = 1;", "var a = 1;\r\nvar b = 2;")), hall.Read());
    }

    [Fact]
    public async Task A_file_that_another_program_changed_is_written_over_only_when_asked_twice()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("1"));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "edit", Cell = 0, Source = "2" });
        hall.Write("#!csharp\n\n3\n");
        await page.SendAsync(new { Do = "save" });
        await page.UntilAsync(() => page.Notices.Count == 1);
        Assert.Contains("was changed by another program", page.Notices[0]);
        Assert.Equal("#!csharp\n\n3\n", Encoding.UTF8.GetString(hall.Read()));
        await page.SendAsync(new { Do = "save" });
        await page.UntilAsync(() => page.Notices.Count == 2);
        Assert.Equal(Hall.Cells("2"), Encoding.UTF8.GetString(hall.Read()));
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

    private static System.Diagnostics.Process KernelOf(Page page) =>
        System.Diagnostics.Process.GetProcessById(int.Parse(
            System.Text.RegularExpressions.Regex.Match(page.Shown(0), @">(\d+)<").Groups[1].Value,
            System.Globalization.CultureInfo.InvariantCulture));
}
