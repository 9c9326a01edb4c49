using Dib.Documents;
using Dib.Running;
using Dib.Tests.Support;

namespace Dib.Tests.Running;

/// <summary>Cells that write more than anyone reads, or past the console.</summary>
public class FloodTests
{
    [Fact]
    public async Task A_flood_of_output_is_cut_with_a_count()
    {
        var result = await Run.CellsAsync(
            "var line = new string('x', 999) + \"\\n\";\nfor (var i = 0; i < 100_000; i++) Console.Write(line);",
            "Console.Write(\"after\");");
        Assert.Equal([CellState.Passed, CellState.Passed], result.States());
        Assert.Equal(500_000, result.Cells[0].Text().Length);
        Assert.Contains(result.Cells[0].Outputs, output =>
            output is StreamOutput { Name: "stderr", Text: "… 99,500,000 more characters of stdout are left out.\n" });
        Assert.Equal("after", result.Cells[1].Text());
    }

    [Fact]
    public async Task Ten_thousand_values_are_cut_with_a_count()
    {
        var result = await Run.CellsAsync("for (var i = 0; i < 10_000; i++) display(i);");
        Assert.Equal(CellState.Passed, result.State);
        Assert.Equal(1_000, result.Cells[0].Outputs.OfType<DisplayOutput>().Count());
        Assert.Contains(result.Cells[0].Outputs, output => output is StreamOutput { Text: "… 9,000 more values are left out.\n" });
    }

    [Fact]
    public async Task A_long_value_and_a_long_message_are_cut_with_a_count()
    {
        var result = await Run.CellsAsync("new string('x', 600_000)", "throw new Exception(new string('x', 30_000));");
        var value = Assert.IsType<DisplayOutput>(Assert.Single(result.Cells[0].Outputs)).Data["text/plain"];
        Assert.EndsWith("x\n… 100,000 more characters are left out.", value);
        Assert.EndsWith("x\n… 10,000 more characters are left out.", result.Cells[1].Error?.Message);
    }

    [Fact]
    public async Task Text_that_bypasses_the_console_does_not_disturb_the_kernel()
    {
        var result = await Run.CellsAsync(
            "using (var stream = Console.OpenStandardOutput()) stream.Write(\"{\\\"a\\\":1}\\nraw\\n\"u8);", "Console.Write(\"after\");");
        Assert.Equal([CellState.Passed, CellState.Passed], result.States());
        Assert.Equal("after", result.Cells[1].Text());
    }
}
