using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Lecture.Tests.Support;

namespace Lecture.Tests.Live;

/// <summary>
/// Commands that come at the worst moment. Nothing here waits for a time: cells say where they are, and files tell them to go on.
/// </summary>
public sealed class TimingTests
{
    private const string Loop = "Console.WriteLine($\"process {Environment.ProcessId};\"); while (true) { }";

    [Fact]
    public async Task A_cell_that_is_run_while_another_is_being_stopped_runs_after_it()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells(Loop, "2", "3"));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "runAll" });
        await page.UntilAsync(() => page.Shown(0).Contains(';'));
        await page.SendAsync(new { Do = "interrupt" });
        await page.SendAsync(new { Do = "run", Cell = 2 });
        await page.UntilAsync(() => page.State(2) == "passed");
        Assert.Equal(["interrupted", "idle"], [page.State(0), page.State(1)]);
    }

    [Fact]
    public async Task The_cell_that_is_being_stopped_can_be_run_again_at_once()
    {
        const string waits = "Console.WriteLine(\"runs;\"); while (!System.IO.File.Exists(\"go\")) { }";
        await using var hall = await Hall.OpenAsync(Hall.Cells(waits));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "run", Cell = 0 });
        await page.UntilAsync(() => page.Shown(0).Contains(';'));
        await page.SendAsync(new { Do = "interrupt" });
        await page.SendAsync(new { Do = "run", Cell = 0 });
        await page.UntilAsync(() => (int?)page.Cells[0]["run"] == 2);
        hall.Write("", "go");
        await page.UntilAsync(() => page.State(0) == "passed");
    }

    [Fact]
    public async Task A_cell_that_is_run_right_after_a_restart_runs_on_the_new_kernel()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("var kept = 42;", Loop, "kept"));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "runAll" });
        await page.UntilAsync(() => page.Shown(1).Contains(';'));
        await page.SendAsync(new { Do = "restart" });
        await page.SendAsync(new { Do = "run", Cell = 2 });
        await page.UntilAsync(() => page.State(2) == "failed");
        Assert.Equal("CS0103", (string)page.Cells[2]["error"]!["name"]!);
        Assert.Equal(["idle", "idle"], [page.State(0), page.State(1)]);
    }

    [Fact]
    public async Task A_restart_while_the_kernel_starts_is_a_start_like_any_other()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("1"));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        for (var i = 0; i < 3; i++)
            await page.SendAsync(new { Do = "restart" });
        await page.SendAsync(new { Do = "run", Cell = 0 });
        await page.UntilAsync(() =>
        {
            Assert.NotEqual("dead", page.Kernel);
            return page.State(0) == "passed";
        });
    }

    [Fact]
    public async Task A_page_that_comes_in_the_middle_of_a_run_sees_its_beginning_and_its_end()
    {
        const string steps = """
            for (var i = 1; i <= 3; i++)
            {
                Console.WriteLine($"step {i};");
                while (!System.IO.File.Exists($"go-{i}")) await Task.Delay(10);
            }
            """;
        await using var hall = await Hall.OpenAsync(Hall.Cells(steps));
        await using var first = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await first.SendAsync(new { Do = "run", Cell = 0 });
        await first.UntilAsync(() => first.Shown(0).Contains("step 1;"));
        hall.Write("", "go-1");
        await first.UntilAsync(() => first.Shown(0).Contains("step 2;"));
        await using var second = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await second.UntilAsync(() => second.Shown(0) == "step 1;\nstep 2;\n\0");
        Assert.Equal("running", second.State(0));
        hall.Write("", "go-2");
        hall.Write("", "go-3");
        foreach (var page in new[] { first, second })
        {
            await page.UntilAsync(() => page.State(0) == "passed");
            Assert.Equal("step 1;\nstep 2;\nstep 3;\n\0", page.Shown(0));
        }
    }

    [Fact]
    public async Task A_dead_kernel_is_seen_though_a_program_that_it_started_lives_on()
    {
        const string child = """
            var child = System.Diagnostics.Process.Start("sleep", "600");
            Console.WriteLine($"child {child.Id}; process {Environment.ProcessId};");
            """;
        if (OperatingSystem.IsWindows())
            return;
        await using var hall = await Hall.OpenAsync(Hall.Cells(child, "Environment.FailFast(\"gone\");"));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "run", Cell = 0 });
        await page.UntilAsync(() => page.State(0) == "passed");
        using var first = ProcessIn(page.Shown(0), "child");
        using var kernel = ProcessIn(page.Shown(0), "process");
        kernel.Kill();
        await page.UntilAsync(() => page.Kernel == "dead");
        await page.SendAsync(new { Do = "restart" });
        await page.SendAsync(new { Do = "runAll" });
        await page.UntilAsync(() => page.State(1) == "failed" && page.Kernel == "dead");
        using var second = ProcessIn(page.Shown(0), "child");
        first.Kill();
        second.Kill();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Whatever_two_pages_do_at_once_they_end_with_the_same(int seed)
    {
        var lesson = Hall.Cells("var a = 1;", "while (true) { }", "await Task.Delay(-1);", "throw new Exception();", "5");
        await using var hall = await Hall.OpenAsync(lesson);
        await using var first = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await using var second = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        var random = new Random(seed);
        var commands = Enumerable.Range(0, 120).Select(i => (random.Next(20), random.Next(5), i)).ToArray();
        foreach (var (kind, cell, i) in commands)
        {
            await (i % 2 == 0 ? first : second).SendAsync(kind switch
            {
                < 8 => new { Do = "run", Cell = cell },
                < 10 => new { Do = "runAll" },
                < 17 => new { Do = "interrupt" },
                17 => (object)new { Do = "restart" },
                _ => new { Do = "edit", Cell = 4, Source = $"{i}" },
            });
        }
        // What the second says is over before the first has the last word.
        await second.SendAsync(new { Do = "edit", Cell = 2, Source = "over" });
        await first.UntilAsync(() => (string?)first.Cells[2]["source"] == "over");
        await first.SendAsync(new { Do = "restart" });
        await first.SendAsync(new { Do = "run", Cell = 0 });
        await first.SendAsync(new { Do = "edit", Cell = 3, Source = "the last" });
        Func<Page, bool> isSettled = page =>
            (string?)page.Cells[3]["source"] == "the last" && page.State(0) == "passed" && page.Kernel == "ready";
        await second.UntilAsync(() => isSettled(second));
        await using var later = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await later.UntilAsync(() => isSettled(later));
        await first.UntilAsync(() => first.State(0) == "passed" && first.Kernel == "ready");
        Assert.Equal(Told(later), Told(first));
        Assert.Equal(Told(later), Told(second));
    }

    private static IEnumerable<(string State, string Shown)> Told(Page page) =>
        page.Cells.Keys.Order().Select(cell => (page.State(cell), page.Shown(cell)));

    private static Process ProcessIn(string shown, string name) =>
        Process.GetProcessById(int.Parse(Regex.Match(shown, $@"{name} (\d+);").Groups[1].Value, CultureInfo.InvariantCulture));
}
