using System.Diagnostics;
using System.Text.Json.Nodes;
using Dib.Running;
using Dib.Tests.Support;

namespace Dib.Tests.Cli;

public sealed class RunCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_run_writes_reports_and_tells_each_cell()
    {
        _folder.Write("a.dib", "#!markdown\n\n# First light\n\n#!csharp\n\nConsole.WriteLine(\"hello\");\n\n#!csharp\n\n1 + 1\n");
        var (code, output, _) = await DigitsCommand.RunAsync(_folder.Path, "run", "a.dib");
        Assert.Equal(0, code);
        Assert.Matches(@"1/2  passed +\d+\.\d\d s  First light", output);
        Assert.Matches(@"│ a +│ +2 │ +0 │ +\d+\.\d │ passed │", output);
        Assert.DoesNotContain('\u001b', output);
        var cells = JsonNode.Parse(_folder.Read("results", "a.ipynb"))!["cells"]!.AsArray();
        Assert.Equal("hello\n", (string?)cells[1]!["outputs"]![0]!["text"]![0]);
        Assert.Contains("hello", _folder.Read("results", "a.html"));
        Assert.Contains("1 notebook passed", _folder.Read("results", "index.html"));
        Assert.DoesNotContain(Directory.GetFiles(_folder.At("results")), file => file.EndsWith(".tmp"));
    }

    [Fact]
    public async Task A_failing_cell_is_told_with_its_place_and_the_other_notebooks_run()
    {
        _folder.Write("a.dib", "#!markdown\n# Numbers\n#!csharp\n\nvar zero = 0;\n1 / zero\n");
        _folder.Write("b.dib", "2");
        var (code, output, _) = await DigitsCommand.RunAsync(_folder.Path, "run", "a.dib", "b.dib");
        Assert.Equal(1, code);
        Assert.Contains("a, cell 1, line 2, under \"Numbers\" (a.dib:6)", output);
        Assert.Contains("System.DivideByZeroException: Attempted to divide by zero.", output);
        Assert.Contains("  >   2 | 1 / zero", output);
        Assert.Matches(@"│ b +│ +1 │ +0 │ +\d+\.\d │ passed │", output);
        Assert.True(File.Exists(_folder.At("results", "a.ipynb")) && File.Exists(_folder.At("results", "a.html")));
    }

    [Theory]
    [InlineData(3, "await Task.Delay(-1);", "--timeout", "0.5")]
    [InlineData(4, "//| skip\n1")]
    [InlineData(4, "")]
    [InlineData(2, "1", "--timeout", "soon")]
    [InlineData(2, "1", "--profile", "huge")]
    [InlineData(2, "1", "-p", "epochs")]
    [InlineData(2, "1", "-p", "epochs=3")]
    [InlineData(2, "1", "--only", "Training")]
    [InlineData(2, "1", "--memory-limit", "much")]
    [InlineData(2, "1", "--timeout", "-5")]
    [InlineData(2, "1", "--out", "")]
    [InlineData(2, "1", "--quiet", "--verbose")]
    [InlineData(2, "1", "--no-such-option")]
    public async Task The_exit_code_says_what_happened(int expected, string cell, params string[] options)
    {
        _folder.Write("a.dib", cell);
        var (code, output, error) = await DigitsCommand.RunAsync(_folder.Path, ["run", "a.dib", .. options]);
        Assert.True(expected == code, $"Exit code {code}\n{output}\n{error}");
        Assert.DoesNotContain("   at ", error);
        if (code == ExitCodes.Usage)
            Assert.InRange(error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 1, 5);
    }

    [Fact]
    public async Task A_pattern_names_each_notebook_once()
    {
        _folder.Write("b.dib", "2");
        _folder.Write("a.dib", "1");
        var (code, output, _) = await DigitsCommand.RunAsync(_folder.Path, "run", "a.dib", "*.dib", "--quiet");
        Assert.Equal(0, code);
        var rows = output.Split('\n').Where(line => line.StartsWith('│')).Select(line => line.Split('│')[1].Trim());
        Assert.Equal(["Notebook", "a", "b"], rows);
    }

    [Fact]
    public async Task A_notebook_that_is_not_there_is_wrong_usage()
    {
        var (code, _, error) = await DigitsCommand.RunAsync(_folder.Path, "run", "missing.dib");
        Assert.Equal(2, code);
        Assert.StartsWith("There is no notebook missing.dib.", error);
    }

    [Fact]
    public async Task A_folder_is_no_notebook()
    {
        Directory.CreateDirectory(_folder.At("some.dib"));
        var (code, _, error) = await DigitsCommand.RunAsync(_folder.Path, "run", "some.dib");
        Assert.Equal(2, code);
        Assert.StartsWith("some.dib is a folder. Name a notebook in it", error);
    }

    [Fact]
    public async Task Profile_and_results_reach_the_cells()
    {
        _folder.Write("a.dib", "string Get(string name) => Environment.GetEnvironmentVariable(\"DIGITS_\" + name);\n"
            + "Console.Write(Get(\"PROFILE\") + \" \" + Get(\"RESULTS\"));");
        await DigitsCommand.RunAsync(_folder.Path, "run", "a.dib", "--profile", "smoke", "--out", "elsewhere");
        var text = (string?)JsonNode.Parse(_folder.Read("elsewhere", "a.ipynb"))!["cells"]![0]!["outputs"]![0]!["text"]![0];
        Assert.StartsWith("smoke ", text);
        Assert.EndsWith("elsewhere", text);
        Assert.True(Path.IsPathRooted(text!["smoke ".Length..]));
    }

    [Fact]
    public async Task Lessons_are_found_upwards_and_run_in_order()
    {
        Directory.CreateDirectory(_folder.At("notebooks", "deep"));
        _folder.Write(Path.Combine("notebooks", "02-b.dib"), "2");
        _folder.Write(Path.Combine("notebooks", "01-a.dib"), "1");
        _folder.Write(Path.Combine("notebooks", "notes.dib"), "3");
        var (code, output, _) = await DigitsCommand.RunAsync(_folder.At("notebooks", "deep"), "run", "--quiet");
        Assert.Equal(0, code);
        var rows = output.Split('\n').Where(line => line.StartsWith('│')).Select(line => line.Split('│')[1].Trim());
        Assert.Equal(["Notebook", "01-a", "02-b"], rows);
        Assert.True(File.Exists(_folder.At("results", "01-a.html")));
    }

    [Fact]
    public async Task Verbose_also_tells_what_cells_write()
    {
        _folder.Write("a.dib", "Console.Write(\"one \");\nConsole.Write(\"two\\nthree\\n\");");
        var (_, output, _) = await DigitsCommand.RunAsync(_folder.Path, "run", "a.dib", "--verbose");
        Assert.Contains("      | one two\n      | three\n", output.ReplaceLineEndings("\n"));
    }

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
    public async Task A_windows_file_with_a_broken_meta_block_runs_and_is_told()
    {
        _folder.Write("a.dib", "\uFEFF#!meta\r\n{\r\n#!csharp\r\n\r\n//| skipp\r\nvar text = \"one\";\r\ntext.Length\r\n");
        var (code, output, _) = await DigitsCommand.RunAsync(_folder.Path, "run", "a.dib");
        Assert.Equal(0, code);
        Assert.Contains("! The #!meta block on line 1 is not valid JSON", output);
        Assert.Contains("! Cell 1: `skipp` is no directive", output);
    }

    [Fact]
    public async Task What_a_cell_asks_for_is_answered_by_a_parameter()
    {
        _folder.Write("a.dib", "#!set --name who --value @input:\"who\"\nConsole.Write(\"hello \" + who);");
        var (code, output, _) = await DigitsCommand.RunAsync(_folder.Path, "run", "a.dib", "-p", "who=Ada", "--verbose");
        Assert.True(code == 0, output);
        Assert.Contains("hello Ada", output);
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
