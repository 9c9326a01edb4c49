using Microsoft.Data.Analysis;

namespace Digits.Tests.DataFrames;

public sealed class ColumnTests
{
    private static readonly Int32DataFrameColumn _numbers = new("n", new int?[] { 3, null, 1, 4 });

    [Fact]
    public void Statistics_leave_nulls_out()
    {
        Assert.Equal(8, _numbers.Sum());
        Assert.Equal(8 / 3.0, _numbers.Mean());
        Assert.Equal(3, _numbers.Median());
        Assert.Equal(4, _numbers.Max());
        Assert.Equal(1, _numbers.Min());
        Assert.Equal(2.5, new DoubleDataFrameColumn("x", [4, 1, 2, 3]).Median());
    }

    [Fact]
    public void An_empty_column_has_no_sum_and_a_mean_of_zero()
    {
        var empty = new DoubleDataFrameColumn("x");
        Assert.Null(empty.Sum());
        Assert.Null(empty.Max());
        Assert.Equal(0, empty.Mean());
        Assert.Equal(0, empty.Median());
    }

    [Fact]
    public void Sums_are_of_the_columns_own_type()
    {
        Assert.Equal((byte)144, new ByteDataFrameColumn("b", [200, 200]).Sum());
        Assert.Equal(-2, new Int32DataFrameColumn("i", [int.MaxValue, int.MaxValue]).Sum());
        Assert.Equal(0.3f, new SingleDataFrameColumn("f", [0.1f, 0.2f]).Sum());
        Assert.Throws<OverflowException>(() => new ByteDataFrameColumn("b", [200, 200]).Sum([0, 1]));
    }

    [Fact]
    public void Text_and_dates_have_no_sum()
    {
        Assert.Throws<NotImplementedException>(() => new StringDataFrameColumn("t", ["a"]).Sum());
        Assert.Throws<NotImplementedException>(() => new StringDataFrameColumn("t", ["a"]).Mean());
        Assert.Throws<NotSupportedException>(() => new DateTimeDataFrameColumn("d", [DateTime.Today]).Sum());
        Assert.Throws<NotSupportedException>(() => new BooleanDataFrameColumn("b", [true]).Sum());
        Assert.Throws<NotSupportedException>(() => new BooleanDataFrameColumn("b", [true]).Max());
    }

    [Fact]
    public void Dates_have_a_first_and_a_last()
    {
        var dates = new DateTimeDataFrameColumn("d", [new(2026, 5, 1), new(2026, 4, 1)]);
        Assert.Equal(new DateTime(2026, 5, 1), dates.Max());
        Assert.Equal(new DateTime(2026, 4, 1), dates.Min());
        Assert.Equal([true, false], dates.ElementwiseGreaterThan(new DateTime(2026, 4, 15)).Cells());
    }

    [Fact]
    public void Truth_values_are_all_or_any()
    {
        Assert.True(new BooleanDataFrameColumn("b", [true, true]).All());
        Assert.False(new BooleanDataFrameColumn("b", [true, false]).All());
        Assert.True(new BooleanDataFrameColumn("b", [true, false]).Any());
        Assert.Throws<NotSupportedException>(() => _numbers.Any());
    }

    [Fact]
    public void Running_statistics_skip_nulls()
    {
        Assert.Equal([3, null, 4, 8], _numbers.CumulativeSum().Cells());
        Assert.Equal([3, null, 3, 4], _numbers.CumulativeMax().Cells());
        Assert.Equal([3, null, 1, 1], _numbers.CumulativeMin().Cells());
    }

    [Fact]
    public void Rounding_goes_to_the_even_number()
    {
        Assert.Equal([0f, 2f, 2f, -2f], new SingleDataFrameColumn("f", [0.5f, 1.5f, 2.4f, -1.6f]).Round().Cells());
        Assert.Equal([2.5, 0.3], new DoubleDataFrameColumn("x", [-2.5, 0.1 + 0.2]).Abs().Cells());
        Assert.Equal([1, 2], new Int32DataFrameColumn("n", [-1, 2]).Abs().Cells());
    }

    [Fact]
    public void Values_are_counted_in_order_of_first_appearance()
    {
        var counts = new Int32DataFrameColumn("digit", new int?[] { 5, 0, 4, null, 5, 0, 5 }).ValueCounts();
        Assert.Equal(["Values", "Counts"], counts.Names());
        Assert.Equal(["5 3", "0 2", "4 1"], counts.Cells());
        Assert.Equal(typeof(long), counts["Counts"].DataType);
        Assert.Equal(["b 2", "a 1"], new StringDataFrameColumn("t", ["b", "a", null, "b"]).ValueCounts().Cells());
    }

    [Fact]
    public void Values_are_filtered_clamped_and_mapped()
    {
        Assert.Equal([3, 4], _numbers.Filter(2, 4).Cells());
        Assert.Equal([3, null, 2, 3], _numbers.Clamp(2, 3).Cells());
        Assert.Equal([9, null, 1, 16], _numbers.Apply(n => n * n).Cells());
        Assert.Equal(["A", null], new StringDataFrameColumn("t", ["a", null]).Apply(text => text.ToUpperInvariant()).Cells());
        Assert.Equal([3, null, 1, 4], _numbers.Cells());
    }

    [Fact]
    public void A_range_of_cells_ends_with_the_column()
    {
        Assert.Equal([1, 4], _numbers[2, 5]);
        Assert.Equal(["b"], new StringDataFrameColumn("t", ["a", "b"])[1, 5]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _numbers[4, 1]);
    }

    [Fact]
    public void Clones_follow_row_numbers_backwards_too()
    {
        var rows = new Int64DataFrameColumn("rows", [0, 3]);
        Assert.Equal([3, 4, null], _numbers.Clone(rows, numberOfNullsToAppend: 1).Cells());
        Assert.Equal([4, 3], _numbers.Clone(rows, invertMapIndices: true).Cells());
        Assert.Throws<ArgumentException>(() => _numbers.Clone(new DoubleDataFrameColumn("rows", [0])));
    }
}
