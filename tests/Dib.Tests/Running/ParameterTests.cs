using Dib.Documents;
using Dib.Running;
using Dib.Tests.Support;

namespace Dib.Tests.Running;

public class ParameterTests
{
    private const string Declarations =
        """
        //| parameters
        var epochs = 3;
        double rate = 0.1;
        string name = "a";
        var deep = false;
        const int size = 28;
        var when = DateTime.Now;
        """;

    [Fact]
    public async Task Values_are_set_after_the_cell_that_declares_them()
    {
        var values = new Dictionary<string, string> { ["epochs"] = "7", ["rate"] = "0.5", ["name"] = "x\"; y", ["deep"] = "true" };
        var options = Run.Options with { Parameters = values };
        var result = await Run.CellsAsync(options, Declarations, "Console.Write($\"{epochs} {rate} {name} {deep}\");");
        Assert.Equal(CellState.Passed, result.State);
        Assert.Equal("7 0.5 x\"; y True", result.Cells[2].Text());
        Assert.True(result.Cells[1].IsInjected);
        Assert.Equal((2, 2), (result.CellsRun, result.CodeCells));
        Assert.Equal("7", result.Parameters["epochs"]);
    }

    [Theory]
    [InlineData("epochs", "many", "The parameter epochs is of type int, and \"many\" is not. Give a whole number, such as `-p epochs=5`.")]
    [InlineData("epochs", "1.5", "is of type int")]
    [InlineData("rate", "NaN", "is of type double")]
    [InlineData("deep", "1", "Give true or false")]
    [InlineData("size", "20", "it is a constant")]
    [InlineData("when", "now", "only numbers, texts, characters, true and false can")]
    [InlineData("epoch", "1", "There is no parameter epoch; the notebooks have epochs, rate, name, deep, size, when.")]
    public void A_wrong_value_is_refused_with_a_sentence(string name, string value, string sentence)
    {
        var set = new ParameterSet(new Dictionary<string, string> { [name] = value });
        var fault = Assert.Throws<ParameterException>(() =>
            set.Check([new Notebook { Cells = [new NotebookCell("csharp", Declarations)] }]));
        Assert.Contains(sentence, fault.Message);
    }

    [Fact]
    public void Without_a_cell_of_parameters_there_are_none()
    {
        var set = new ParameterSet(new Dictionary<string, string> { ["x"] = "1" });
        var fault = Assert.Throws<ParameterException>(() =>
            set.Check([new Notebook { Cells = [new NotebookCell("csharp", "var x = 2;")] }]));
        Assert.Contains("no cell starts with `//| parameters`", fault.Message);
    }

    [Theory]
    [InlineData("long x = 1;", "5", "x = 5L;")]
    [InlineData("var x = 1f;", "-2.5", "x = -2.5f;")]
    [InlineData("var x = -1m;", "2.50", "x = 2.50m;")]
    [InlineData("int? x = null;", "5", "x = 5;")]
    [InlineData("char x = 'a';", "\\", "x = '\\\\';")]
    public void A_value_becomes_a_literal_of_the_declared_type(string declaration, string value, string statement) =>
        Assert.Equal(statement, Assert.Single(Parameter.DeclaredBy(declaration)).Assign(value));
}
