using Dib.Documents;

namespace Dib.Tests.Documents;

public class HeadingTests
{
    private static readonly Notebook Notebook = DibReader.Read(
        """
        #!markdown

        # The *first* `light`

        ```
        # no heading
        ```

        #!csharp

        // # no heading either

        #!markdown

        Values
        ------

        #!csharp

        1
        """);

    [Fact]
    public void Headings_are_markdown_s_own_without_their_markup() =>
        Assert.Equal(
            [(0, 1, "The first light"), (2, 2, "Values")],
            Heading.All(Notebook).Select(heading => (heading.Cell, heading.Level, heading.Text)));

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "The first light")]
    [InlineData(3, "Values")]
    public void The_heading_above_a_cell_is_the_last_before_it(int cell, string? text) =>
        Assert.Equal(text, Heading.Above(Heading.All(Notebook), cell)?.Text);
}
