using Microsoft.Data.Analysis;

namespace Digits.Tests.DataFrames;

public sealed class RowsTests
{
    [Fact]
    public void Head_and_tail_give_the_ends()
    {
        Assert.Equal(["fnn 1 0.5", "cnn 1 0.25"], Tables.Epochs().Head(2).Cells());
        Assert.Equal(["fnn 2 0.25", "cnn 2 0.125"], Tables.Epochs().Tail(2).Cells());
    }

    [Fact]
    public void Head_and_tail_of_more_rows_than_there_are_throw()
    {
        var numbers = new DataFrame(new Int32DataFrameColumn("n", [1, 2]));
        Assert.Throws<IndexOutOfRangeException>(() => numbers.Head(3));
        Assert.Throws<IndexOutOfRangeException>(() => numbers.Tail(3));
        var text = new DataFrame(new StringDataFrameColumn("t", ["a", "b"]));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.Head(3));
    }

    [Fact]
    public void Rows_are_chosen_by_truth_values_or_numbers()
    {
        var table = Tables.Epochs();
        Assert.Equal(["fnn 1 0.5"], table.Filter(table["loss"].ElementwiseGreaterThan(0.3)).Cells());
        Assert.Equal(["cnn 1 0.25", "cnn 2 0.125"], table[table["model"].ElementwiseEquals("cnn")].Cells());
        Assert.Equal(["cnn 2 0.125", "fnn 1 0.5"], table[[3, 0]].Cells());
        Assert.Equal(["fnn 1 0.5"], table[new[] { true, false }].Cells());
        Assert.Throws<ArgumentException>(() => table.Filter(new BooleanDataFrameColumn("f", 5)));
    }

    [Fact]
    public void A_null_among_row_numbers_makes_a_row_of_nulls()
    {
        var rows = Tables.Epochs().Filter(new PrimitiveDataFrameColumn<long>("rows", new long?[] { 1, null }));
        Assert.Equal(["cnn 1 0.25", "null null null"], rows.Cells());
    }

    [Fact]
    public void Filters_can_be_joined()
    {
        var table = Tables.Epochs();
        var both = table["epoch"].ElementwiseEquals(2) & table["loss"].ElementwiseLessThan(0.2);
        Assert.Equal(["cnn 2 0.125"], table.Filter((PrimitiveDataFrameColumn<bool>)both).Cells());
        var either = table["epoch"].ElementwiseEquals(1).Or(table["model"].ElementwiseEquals("cnn"));
        Assert.Equal([true, true, false, true], either.Cells());
    }

    [Fact]
    public void Sorting_puts_nulls_last_unless_told_otherwise()
    {
        Assert.Equal(["softmax 10 0.92", "cnn 5 0.99", "fnn 10 null"], Tables.Models().OrderBy("accuracy").Cells());
        Assert.Equal(["cnn 5 0.99", "softmax 10 0.92", "fnn 10 null"], Tables.Models().OrderByDescending("accuracy").Cells());
        var nullsFirst = Tables.Models().OrderBy("accuracy", putNullValuesLast: false);
        Assert.Equal(["fnn 10 null", "softmax 10 0.92", "cnn 5 0.99"], nullsFirst.Cells());
        Assert.Equal(["cnn 5 0.99", "fnn 10 null", "softmax 10 0.92"], Tables.Models().OrderBy("model").Cells());
        Assert.Equal(["softmax", "fnn", "cnn"], Tables.Models()["model"].Sort(ascending: false).Cells());
    }

    [Fact]
    public void A_sample_has_every_row_at_most_once()
    {
        var table = new DataFrame(new Int32DataFrameColumn("n", Enumerable.Range(0, 100)));
        var sample = table.Sample(40);
        Assert.Equal(40, sample.Rows.Select(row => row[0]).Distinct().Count());
        Assert.Throws<ArgumentException>(() => table.Sample(101));
    }

    [Fact]
    public void A_row_lists_its_cells()
    {
        var row = Tables.Models().Rows[1];
        Assert.Equal(["fnn", 10, null], row);
        Assert.Equal(["model", "epochs", "accuracy"], row.GetValues().Select(cell => cell.Key));
        Assert.Equal("fnn 10 null ", row.ToString());
    }
}
