using Dib.Documents;
using Dib.Running;

namespace Dib.Tests.Running;

public class CellSelectionTests
{
    private static readonly Notebook Notebook = DibReader.Read(
        """
        #!csharp
        #r "nuget: Some, 1.0"
        #!markdown
        # Data
        #!csharp
        var data = 1;
        #!markdown
        ## Checks
        #!csharp
        data
        #!markdown
        # Training
        #!csharp
        var model = 2;
        """);

    [Theory]
    [InlineData(null, null, "1 2 3 4")]
    [InlineData("2", null, "1 2")]
    [InlineData("2-3", null, "1 2 3")]
    [InlineData("Data", null, "1 2 3")]
    [InlineData("check", null, "1 3")]
    [InlineData("training", null, "1 4")]
    [InlineData(null, "2", "1 2")]
    [InlineData(null, "Data", "1 2 3")]
    [InlineData("2", "1", "1")]
    [InlineData("9", null, null)]
    [InlineData("0", null, null)]
    [InlineData("3-2", null, null)]
    [InlineData(null, "Evaluation", null)]
    public void Cells_are_chosen_by_number_or_heading(string? only, string? until, string? numbers)
    {
        var code = Enumerable.Range(0, Notebook.Cells.Count).Where(i => Notebook.Cells[i].IsCode).ToList();
        var selected = new CellSelection(only, until).In(Notebook);
        Assert.Equal(numbers, selected is null ? null : string.Join(' ', selected.Order().Select(index => code.IndexOf(index) + 1)));
    }

    [Fact]
    public void A_heading_that_is_not_there_is_told() => Assert.Contains(
        "has no cell or heading \"Evaluation\": it has 4 cells",
        Assert.Throws<ParameterException>(() => new CellSelection(null, "Evaluation").Check([Notebook])).Message);
}
