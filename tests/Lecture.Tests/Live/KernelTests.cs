using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Lecture.Tests.Support;

namespace Lecture.Tests.Live;

/// <summary>Kernels that are stopped, die, are replaced and end with the lecture.</summary>
public sealed class KernelTests
{
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

    private static Process KernelOf(Page page) =>
        Process.GetProcessById(int.Parse(Regex.Match(page.Shown(0), @">(\d+)<").Groups[1].Value, CultureInfo.InvariantCulture));
}
