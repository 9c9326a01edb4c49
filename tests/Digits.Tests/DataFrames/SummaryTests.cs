using Microsoft.Data.Analysis;

namespace Digits.Tests.DataFrames;

public sealed class SummaryTests
{
    [Fact]
    public void Info_names_the_types_and_counts_the_values()
    {
        var info = Tables.Models().Info();
        Assert.Equal(["Info", "model", "epochs", "accuracy"], info.Names());
        Assert.Equal(
            ["DataType System.String System.Int32 System.Double", "Length (excluding null values) 3 3 2"],
            info.Cells());
    }

    [Fact]
    public void Description_covers_numbers_and_its_mean_counts_nulls_as_rows()
    {
        var description = Tables.Models().Description();
        Assert.Equal(["Description", "epochs", "accuracy"], description.Names());
        Assert.Equal(
            ["Length (excluding null values) 3 2", "Max 10 0.99", "Min 5 0.92", "Mean 8.333333 0.63666666"],
            description.Cells());
        Assert.Empty(new DataFrame(new StringDataFrameColumn("t", ["a"])).Description().Columns);
    }

    [Fact]
    public void Description_of_dates_only_counts()
    {
        var description = new DataFrame(new DateTimeDataFrameColumn("d", [DateTime.Today])).Description();
        Assert.Equal([1f, null, null, null], description["d"].Cells());
    }

    [Fact]
    public void A_table_prints_as_left_aligned_columns()
    {
        string[] lines =
        [
            "model     epochs    accuracy  ",
            "softmax   10        0.92      ",
            "fnn       10        null      ",
            "  ... 2 of total 3",
        ];
        Assert.Equal(Text(lines), Tables.Models().ToString(2));
    }

    [Fact]
    public void A_table_prints_its_first_25_rows()
    {
        var table = new DataFrame(new Int32DataFrameColumn("a long column name", Enumerable.Range(0, 30)));
        var lines = table.ToString().Split(Environment.NewLine);
        Assert.Equal("a long column name ", lines[0]);
        Assert.Equal("24".PadRight(19), lines[25]);
        Assert.Equal("  ... 25 of total 30", lines[26]);
    }

    [Fact]
    public void A_column_prints_its_values_name_and_type()
    {
        var column = new Int32DataFrameColumn("n", new int?[] { 1, null, 3 });
        Assert.Equal(Text("n1", "null", "3") + "Name: n, Type: System.Int32", column.ToString());
        Assert.Equal(Text("n1", "  ... 1 of total 3") + "Name: n, Type: System.Int32", column.ToString(1));
    }

    private static string Text(params string[] lines) => string.Concat(lines.Select(line => line + Environment.NewLine));
}
