using System.Text.Json.Nodes;
using Dib.Documents;

namespace Dib.Tests.Documents;

public class CellDirectivesTests
{
    [Fact]
    public void The_first_comment_lines_speak_to_the_runner()
    {
        var directives = Of(
            "// A comment.\n//| timeout: 2.5\n//| raises: ArgumentException\n//| exercise: 2.1\n//| hide\nvar x = 1;\n//| skip");
        Assert.Equal(TimeSpan.FromSeconds(2.5), directives.Timeout);
        Assert.Equal("ArgumentException", directives.Raises);
        Assert.Equal("2.1", directives.Exercise);
        Assert.True(directives.Hide);
        Assert.False(directives.Skip);
        Assert.Empty(directives.Problems);
    }

    [Fact]
    public void Prose_has_none() => Assert.False(CellDirectives.Of(new NotebookCell("markdown", "//| skip")).Skip);

    [Fact]
    public void Raises_alone_means_any_exception() => Assert.Equal("Exception", Of("//| raises").Raises);

    [Theory]
    [InlineData("//| timeout: soon", "`timeout: soon` should give seconds")]
    [InlineData("//| timeout: -1", "should give seconds")]
    [InlineData("//| skipp", "`skipp` is no directive; there are parameters, skip,")]
    public void A_directive_without_meaning_is_told(string source, string sentence) =>
        Assert.Contains(sentence, Assert.Single(Of(source).Problems));

    [Fact]
    public void Jupyter_s_tags_mean_the_same()
    {
        var metadata = new JsonObject { ["tags"] = new JsonArray("parameters", "raises-exception", "hide-input", "mine") };
        var directives = CellDirectives.Of(new NotebookCell("csharp", "1") { Metadata = metadata });
        Assert.True(directives.IsParameters && directives.Hide && directives.Raises == "Exception");
        Assert.Empty(directives.Problems);
    }

    private static CellDirectives Of(string source) => CellDirectives.Of(new NotebookCell("csharp", source));
}
