using Dib.Client;
using Dib.Documents;
using Dib.Running;
using Dib.Tests.Support;

namespace Dib.Tests.Client;

/// <summary>The real tool under the runner.</summary>
public sealed class DotnetInteractiveTests
{
    private static RunOptions Options => new() { Kernel = KernelLaunch.DotnetInteractive };

    [DotnetInteractiveFact]
    public async Task Cells_run_with_outputs_parameters_and_an_expected_exception()
    {
        var result = await Run.CellsAsync(
            Options, "Console.Write(\"out\"); var n = 20;", "n + 1", "//| raises: FormatException\nint.Parse(\"x\")", "#!time\nn");
        Assert.All(result.States(), state => Assert.Equal(CellState.Passed, state));
        Assert.Equal("out", result.Cells[0].Text());
        Assert.Contains("21", Assert.IsType<DisplayOutput>(Assert.Single(result.Cells[1].Outputs)).Data["text/html"]);
    }

    [DotnetInteractiveFact]
    public async Task What_it_asks_of_an_editor_is_answered()
    {
        var options = Options with { Parameters = new Dictionary<string, string> { ["Which year?"] = "2026" } };
        var cells = new[]
        {
            new NotebookCell(KernelNames.CSharp, "#!set --name year --value @input:\"Which year?\"\nyear"),
            new NotebookCell("javascript", "let a = 1"),
            new NotebookCell(KernelNames.CSharp, "await Microsoft.DotNet.Interactive.Kernel.GetInputAsync(\"Which year?\")"),
        };
        var result = await Run.NotebookAsync(options, new Notebook { Cells = cells });
        Assert.All(result.States(), state => Assert.Equal(CellState.Passed, state));
        Assert.Equal(
            ["2026", "<script>let a = 1</script>", "2026"],
            result.Cells.Select(cell => Assert.IsType<DisplayOutput>(Assert.Single(cell.Outputs)).Data.Values.Single()));
    }

    [DotnetInteractiveFact]
    public async Task A_loop_that_it_can_not_stop_ends_the_notebook()
    {
        var result = await Run.CellsAsync(Options with { KeepGoing = true }, "0", "//| timeout: 3\nwhile (true) { }", "1");
        Assert.Equal([CellState.Passed, CellState.TimedOut, CellState.NotRun], result.States());
    }
}
