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
}
