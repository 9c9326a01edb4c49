using System.Globalization;
using Microsoft.Data.Analysis;

namespace Digits.Tests.DataFrames.Embedded;

/// <summary>What a learner reads after a mistake. The types of the exceptions are the real package's, the sentences ours.</summary>
public sealed class MessageTests
{
    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_explained_in_a_sentence(string expected, Action<DataFrame> mistake)
    {
        var error = Assert.ThrowsAny<Exception>(() => mistake(Tables.Models()));
        Assert.StartsWith(expected, error.Message);
    }

    public static TheoryData<string, Action<DataFrame>> Mistakes => new()
    {
        { "Column 'loss' does not exist. The table has: 'model', 'epochs', 'accuracy'.", table => _ = table["loss"] },
        { "Column 'epochs' has 3 rows and no row 3; rows count from 0.", table => _ = table[3, 1] },
        { "Column 'epochs' has 3 rows and no row 3; rows count from 0.", table => new DataFrame(table["epochs"]).Head(5) },
        { "Column 'epochs' holds Int32 values and can't take the String \"ten\".", table => table[0, 1] = "ten" },
        { "Column 'epochs' holds Int32 values and can't take the String \"ten\".", table => table.Append(["vgg", "ten"]) },
        { "The row has 4 values, the table has 3 columns.", table => table.Append([1, 2, 3, 4]) },
        { "Column 'seed' is of length 1, the table 3.", table => table["seed"] = new Int32DataFrameColumn("seed", [1]) },
        { "The table already contains a column called 'model'.", table => table["epochs"].SetName("model") },
        {
            "Column 'epochs' is not a DoubleDataFrameColumn; GetPrimitiveColumn<Int32>(\"epochs\") gives it.",
            table => table.Columns.GetDoubleColumn("epochs")
        },
        { "Column 'model' holds String values and has no Mean.", table => table["model"].Mean() },
        { "Values of type Boolean have no Add.", table => table["epochs"].ElementwiseEquals(5).Sum() },
        {
            "Column 'model' holds String values, which can't be combined or compared with numbers.",
            table => _ = table["epochs"] * table["model"]
        },
        {
            "A column of numbers can't be combined or compared with a value of type String.",
            table => table["epochs"].ElementwiseEquals("5")
        },
        { "The filter is of length 4, column 'model' 3.", table => table.Filter(new BooleanDataFrameColumn("filter", 4)) },
        { "4 rows were asked for; the table has 3.", table => table.Sample(4) },
        { "Column 'model' holds String values and column 'epochs' Int32 values", table => table.Merge<string>(table, "model", "epochs") },
        { "Column 'x' holds only nulls, so it has no mean.", _ => new DoubleDataFrameColumn("x", 3).Mean() },
        { "Line 3 has only 1 of 2 fields.", _ => DataFrame.LoadCsvFromString("a,b\n1,2\n3") },
        {
            "The CSV has 2 columns, but names or types for only 1 were given.",
            _ => DataFrame.LoadCsvFromString("1,2", header: false, columnNames: ["a"])
        },
        { "Column 'a' can't be of type System.Uri", _ => DataFrame.LoadCsvFromString("a\n1", dataTypes: [typeof(Uri)]) },
    };

    [Fact]
    public void A_file_that_cannot_be_written_whole_stays_as_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("digits-csv-").FullName;
        try
        {
            var path = Path.Combine(folder, "models.csv");
            File.WriteAllText(path, "old");
            var decimalComma = new CultureInfo("") { NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = "," } };
            Assert.Throws<ArgumentException>(() => DataFrame.SaveCsv(Tables.Models(), path, cultureInfo: decimalComma));
            Assert.Equal([path], Directory.GetFiles(folder));
            Assert.Equal("old", File.ReadAllText(path));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
