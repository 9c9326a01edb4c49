using Dib.Client;
using Dib.Documents;
using Dib.Running;
using Dib.Tests.Support;

namespace Dib.Tests.Running;

public class RunnerTests
{
    [Fact]
    public async Task Cells_share_their_state_and_show_what_they_make()
    {
        var result = await Run.CellsAsync("var x = 41;", "Console.WriteLine(x);\nConsole.Error.WriteLine(\"careful\");", "x + 1");
        Assert.Equal(CellState.Passed, result.State);
        Assert.Equal("41", result.Cells[1].Text().Trim());
        Assert.Contains(result.Cells[1].Outputs, output =>
            output is StreamOutput { Name: "stderr" } stream && stream.Text.Contains("careful"));
        var value = Assert.IsType<DisplayOutput>(Assert.Single(result.Cells[2].Outputs));
        Assert.True(value.IsResult);
        Assert.Contains("42", value.Data["text/html"]);
    }

    [Fact]
    public async Task The_first_failing_cell_stops_the_notebook_and_says_where()
    {
        var result = await Run.CellsAsync("var zero = 0;", "var a = 1;\nvar b = a / zero;", "var c = 2;");
        Assert.Equal([CellState.Passed, CellState.Failed, CellState.NotRun], result.States());
        var error = result.Cells[1].Error!;
        Assert.Equal(("System.DivideByZeroException", 2), (error.Name, error.Line));
        Assert.Contains(result.Cells[1].Outputs, output => output is ErrorOutput { Name: "System.DivideByZeroException" });
    }

    [Fact]
    public async Task A_compile_error_has_its_code_and_line()
    {
        var result = await Run.CellsAsync("var a = 1;\nvar b = missing;");
        var error = Assert.Single(result.Cells).Error!;
        Assert.Equal(("CS0103", 2), (error.Name, error.Line));
        Assert.Contains("missing", error.Message);
    }

    [Fact]
    public async Task Keep_going_runs_the_cells_after_a_failed_one()
    {
        var result = await Run.CellsAsync(Run.Options with { KeepGoing = true }, "var x = 1;", "throw new Exception(\"no\");", "x");
        Assert.Equal([CellState.Passed, CellState.Failed, CellState.Passed], result.States());
        Assert.Equal(CellState.Failed, result.State);
    }

    [Fact]
    public async Task Directives_skip_a_cell_and_announce_an_error()
    {
        var result = await Run.CellsAsync(
            "//| skip\nthrow new Exception();",
            "//| raises: ArgumentException\nthrow new ArgumentException(\"as said\");",
            "//| raises\nthrow new Exception();");
        Assert.Equal([CellState.Skipped, CellState.Passed, CellState.Passed], result.States());
        Assert.Equal("as said", result.Cells[1].Error?.Message);
    }

    [Theory]
    [InlineData("var x = 1;", "NothingRaised")]
    [InlineData("throw new InvalidOperationException();", "System.InvalidOperationException")]
    public async Task A_cell_that_does_not_raise_what_it_announces_fails(string code, string error)
    {
        var result = await Run.CellsAsync("//| raises: ArgumentException\n" + code);
        Assert.Equal((CellState.Failed, error), (result.State, result.Cells[0].Error?.Name));
    }

    [Fact]
    public async Task A_notebook_without_cells_to_run_is_not_passed()
    {
        var result = await Run.CellsAsync("//| skip\n1");
        Assert.Equal(CellState.NotRun, result.State);
        Assert.Equal(ExitCodes.NothingRan, new RunResult([result], DateTimeOffset.Now, TimeSpan.Zero).ExitCode);
    }

    [Fact]
    public async Task Environment_variables_and_the_notebook_s_folder_reach_the_cells()
    {
        using var folder = new TemporaryFolder();
        const string code = "Console.Write(Environment.GetEnvironmentVariable(\"SOME\") + Environment.CurrentDirectory)";
        var notebook = NotebookFile.Read(folder.Write("a.dib", code));
        var environment = new Dictionary<string, string> { ["SOME"] = "thing " };
        var result = await Run.NotebookAsync(Run.Options with { Environment = environment }, notebook);
        Assert.StartsWith("thing ", result.Cells[0].Text());
        Assert.EndsWith(Path.GetFileName(folder.Path), result.Cells[0].Text());
    }

    [Fact]
    public async Task A_kernel_that_does_not_start_is_told_with_what_to_do()
    {
        var launch = new KernelLaunch("missing", "no-such-program", [], "Install it.");
        var result = await Run.CellsAsync(new RunOptions { Kernel = launch }, "1");
        Assert.Equal((CellState.Failed, CellState.NotRun), (result.State, result.Cells[0].State));
        Assert.Contains("The kernel missing does not start", result.Problem);
        Assert.EndsWith("Install it.", result.Problem);
    }

    [Fact]
    public async Task A_kernel_that_ends_at_once_is_told_with_its_last_words()
    {
        var launch = KernelLaunch.Of(DigitsCommand.Assembly, "no-such-verb") with { Name = "wrong" };
        var result = await Run.CellsAsync(new RunOptions { Kernel = launch }, "1");
        Assert.Contains("The kernel wrong does not start: its process ended with exit code 2", result.Problem);
        Assert.Contains("no-such-verb", result.Problem);
    }
}
