using System.Diagnostics;
using System.Text.Json.Nodes;
using Dib.Tests.Support;

namespace Dib.Tests.Cli;

/// <summary>Runs that are interrupted or killed, run beside each other, find no room, or are very long.</summary>
public sealed class RunHoldsUpTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("-INT", false)]
    [InlineData("-TERM", false)]
    [InlineData("-TERM", true)]
    public async Task An_interrupt_writes_the_partial_report_and_leaves_no_kernel(string signal, bool isInBackground)
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("a.dib",
            "#!csharp\nConsole.Write(Environment.ProcessId);\n#!csharp\nConsole.WriteLine(\"begun\");\nwhile (true) { }\n#!csharp\n1\n");
        string[] arguments = ["run", "a.dib", "--verbose"];
        using var process = isInBackground
            ? DigitsCommand.StartInBackground(_folder.Path, arguments)
            : DigitsCommand.Start(_folder.Path, arguments);
        while (await process.StandardOutput.ReadLineAsync() is { } line && !line.Contains("begun"))
        {
        }
        using var kill = Process.Start("kill", [signal, $"{process.Id}"]);
        await process.WaitForExitAsync();
        Assert.Equal(130, process.ExitCode);
        var cells = JsonNode.Parse(_folder.Read("results", "a.ipynb"))!["cells"]!.AsArray();
        Assert.Equal(["passed", "interrupted", "not run"], cells.Select(cell => (string?)cell!["metadata"]!["dib"]!["state"]));
        var kernel = int.Parse((string)cells[0]!["outputs"]![0]!["text"]![0]!);
        Processes.AssertGone(kernel);
    }

    [Fact]
    public async Task A_kernel_goes_when_its_runner_is_killed()
    {
        _folder.Write("a.dib", "Console.WriteLine($\"kernel {Environment.ProcessId}.\");\nwhile (true) { }");
        using var process = DigitsCommand.Start(_folder.Path, "run", "a.dib", "--verbose");
        string? told = null;
        while (told is null && await process.StandardOutput.ReadLineAsync() is { } line)
            told = line.Contains("kernel ") ? line : null;
        process.Kill();
        var kernel = int.Parse(told!.Split("kernel ")[1].TrimEnd('.'));
        Processes.AssertGone(kernel);
    }

    [Fact]
    public async Task Two_runs_at_once_do_not_disturb_each_other()
    {
        _folder.Write("a.dib", "await Task.Delay(200);\n\"one\"");
        var runs = await Task.WhenAll(DigitsCommand.RunAsync(_folder.Path, "run", "a.dib"),
            DigitsCommand.RunAsync(_folder.Path, "run", "a.dib"));
        Assert.All(runs, run => Assert.Equal(0, run.ExitCode));
        Assert.NotNull(JsonNode.Parse(_folder.Read("results", "a.ipynb")));
        Assert.DoesNotContain(Directory.GetFiles(_folder.At("results")), file => file.EndsWith(".tmp"));
    }

    [Fact]
    public async Task A_folder_that_can_t_be_written_is_told()
    {
        _folder.Write("a.dib", "1");
        _folder.Write("results", "a file, no folder");
        var (code, _, error) = await DigitsCommand.RunAsync(_folder.Path, "run", "a.dib");
        Assert.Equal(1, code);
        Assert.Contains("can't be written", error);
    }

    [Fact]
    public async Task A_disk_that_takes_no_more_is_told_and_nothing_half_written_stays()
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("a.dib", "Console.Write(1);");
        _folder.Write("b.dib", "Console.Write(2);");
        // 8 blocks a file: enough for the executed notebook, too little for a page. .NET's own double-mapped memory counts as a file.
        var command = "trap '' XFSZ; ulimit -f 8; DOTNET_EnableWriteXorExecute=0 "
            + $"exec dotnet exec '{DigitsCommand.Assembly}' run a.dib b.dib";
        var start = new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
        Assert.Matches("a: The file .*a.html can't be written", output);
        Assert.Matches("b: The file .*b.html can't be written", output);
        Assert.Contains("index.html can't be written", output);
        Assert.NotNull(JsonNode.Parse(_folder.Read("results", "b.ipynb")));
        Assert.DoesNotContain(Directory.GetFiles(_folder.At("results")), file => file.EndsWith(".tmp") || file.EndsWith(".html"));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Five_thousand_cells_run()
    {
        _folder.Write("a.dib", string.Concat(Enumerable.Range(0, 5000).Select(i => $"#!csharp\n\nvar x{i} = {i};\n\n")));
        var (code, output, _) = await DigitsCommand.RunAsync(_folder.Path, "run", "a.dib", "--quiet");
        Assert.Equal(0, code);
        Assert.Matches(@"│ a +│ +5000 │", output);
    }
}
