using Dib.Checks;
using Dib.Documents;
using Dib.Reports;
using Dib.Tests.Support;

namespace Dib.Tests.Checks;

public class NotebookCheckTests
{
    private const string Sound = "#!markdown\n\n# Title\n\n#!csharp\n\nvar x = 1;\n";

    [Fact]
    public void A_sound_notebook_has_nothing_to_mend() => Assert.Empty(Check(Sound));

    [Theory]
    [InlineData("#!csharp\n\n1\n", "a.dib:1: It has no title")]
    [InlineData("", "a.dib: It has no cells.")]
    [InlineData(Sound + "\n#!markdown\n\n### Deep\n", "a.dib:11: The heading \"Deep\" is of level 3 below one of level 1")]
    [InlineData(Sound + "#!import other.dib\n", "a.dib:8: `#!import` loses errors")]
    [InlineData(Sound + "#!csharp \n2\n", "a.dib:8: `#!csharp` does not open a cell: write `#!csharp` alone on its line.")]
    [InlineData(Sound + "#!Markdown\n2\n", "a.dib:8: `#!Markdown` does not open a cell: write `#!markdown`")]
    [InlineData("#!markdown\n\n# Title\n\n#!csharp\n\n//| skipp\n1\n", "a.dib:7: `skipp` is no directive")]
    [InlineData("#!meta\n{\n" + Sound, "a.dib: The #!meta block on line 1 is not valid JSON")]
    public void Each_rule_names_the_place_and_what_to_do(string text, string finding) =>
        Assert.StartsWith(finding, Assert.Single(Check(text)));

    [Fact]
    public void A_long_cell_is_told()
    {
        var finding = Assert.Single(Check("#!markdown\n# T\n#!csharp\n" + string.Join('\n', Enumerable.Repeat("x();", 26))));
        Assert.StartsWith("a.dib:4: The cell has 26 lines; split it", finding);
    }

    [Fact]
    public void Differing_package_versions_are_told_where_they_differ()
    {
        var usual = Sound + "#r \"nuget: Some, 1.0\"\n";
        var other = usual.Replace("1.0", "2.0");
        var findings = NotebookCheck.Of([DibReader.Read(usual, "a.dib"), DibReader.Read(usual, "b.dib"), DibReader.Read(other, "c.dib")]);
        Assert.Equal("c.dib:8: Some is loaded in version 2.0, elsewhere in 1.0 (a.dib).", Assert.Single(findings).ToString());
    }

    [Fact]
    public void Results_of_other_cells_are_stale()
    {
        using var folder = new TemporaryFolder();
        var notebook = DibReader.Read(Sound, folder.At("a.dib"));
        var results = folder.At("results");
        var executed = ExecutedNotebook.Of(Results.Of(Results.Prose("# Title"), Results.Code("var x = 1;")));
        NotebookFile.Write(Path.Combine(results, "a.ipynb"), executed);
        Assert.Empty(NotebookCheck.Of([notebook], results));
        var changed = DibReader.Read(Sound.Replace("1", "2"), folder.At("a.dib"));
        Assert.Contains("Its results are stale", Assert.Single(NotebookCheck.Of([changed], results)).Sentence);
    }

    [Fact]
    public void Outputs_of_cells_that_did_not_run_in_order_are_stale()
    {
        NotebookCell Cell(int count) => new("csharp", "1") { ExecutionCount = count, Outputs = [Results.Out("1")] };
        var notebook = new Notebook { Path = "a.ipynb", Cells = [new NotebookCell("markdown", "# T"), Cell(2), Cell(1)] };
        Assert.Contains("did not run in order", Assert.Single(NotebookCheck.Of([notebook])).Sentence);
    }

    private static IEnumerable<string> Check(string text) =>
        NotebookCheck.Of([DibReader.Read(text, "a.dib")]).Select(finding => finding.ToString());
}
