using Microsoft.Data.Analysis;

namespace Digits.Tests.DataFrames;

public sealed class NullTests
{
    [Fact]
    public void Nulls_are_counted_as_cells_change()
    {
        var column = new Int32DataFrameColumn("n", 2);
        Assert.Equal(2, column.NullCount);
        column[0] = 7;
        column.Append(null);
        column.AppendMany(5, 2);
        Assert.Equal(2, column.NullCount);
        Assert.Equal([7, null, null, 5, 5], column.Cells());
        Assert.True(column.IsValid(0));
        Assert.False(column.IsValid(1));
    }

    [Fact]
    public void Rows_with_nulls_are_dropped()
    {
        var table = Tables.Models().Append();
        Assert.Equal(["softmax 10 0.92", "cnn 5 0.99"], table.DropNulls().Cells());
        Assert.Equal(["softmax 10 0.92", "fnn 10 null", "cnn 5 0.99"], table.DropNulls(DropNullOptions.All).Cells());
        Assert.Equal([0.92, 0.99], table["accuracy"].DropNulls().Cells());
    }

    [Fact]
    public void Nulls_are_filled_in_a_copy_or_in_place()
    {
        var table = new DataFrame(
            new Int32DataFrameColumn("n", new int?[] { 1, null }),
            new DoubleDataFrameColumn("x", new double?[] { null, 2 }));
        Assert.Equal(["1 7", "7 2"], table.FillNulls(7).Cells());
        Assert.Equal(1, table["n"].NullCount);
        table.FillNulls([8, 9], inPlace: true);
        Assert.Equal(["1 9", "8 2"], table.Cells());
        Assert.Equal(0, table["n"].NullCount);
    }

    [Fact]
    public void A_column_of_text_takes_only_text_for_its_nulls()
    {
        var column = new StringDataFrameColumn("t", ["a", null]);
        Assert.Equal(["a", "?"], column.FillNulls("?").Cells());
        Assert.Equal(1, column.NullCount);
        Assert.Throws<ArgumentException>(() => ((DataFrameColumn)column).FillNulls(0));
    }
}
