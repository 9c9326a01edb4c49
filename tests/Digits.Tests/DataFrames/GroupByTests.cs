using Microsoft.Data.Analysis;

namespace Digits.Tests.DataFrames;

public sealed class GroupByTests
{
    [Fact]
    public void Groups_are_summarised_in_order_of_first_appearance()
    {
        var groups = Tables.Epochs().GroupBy("model");
        Assert.Equal(["fnn 2 2", "cnn 2 2"], groups.Count().Cells());
        Assert.Equal(["fnn 2 0.5", "cnn 2 0.25"], groups.Max().Cells());
        Assert.Equal(["fnn 0.25", "cnn 0.125"], groups.Min("loss").Cells());
        Assert.Equal(["fnn 3 0.75", "cnn 3 0.375"], groups.Sum("epoch", "loss").Cells());
        Assert.Equal(["fnn 0.375", "cnn 0.1875"], groups.Mean("loss").Cells());
        Assert.Equal(["fnn 1 0.5", "cnn 1 0.25"], groups.First().Cells());
    }

    [Fact]
    public void Summaries_keep_the_columns_type_or_widen_it()
    {
        var groups = Tables.Epochs().GroupBy("epoch");
        Assert.IsType<SingleDataFrameColumn>(groups.Max("loss")["loss"]);
        Assert.Equal(typeof(double), groups.Mean("loss")["loss"].DataType);
        Assert.Equal(typeof(long), groups.Count("loss")["loss"].DataType);
        Assert.IsType<Int32DataFrameColumn>(groups.Count()["epoch"]);
    }

    [Fact]
    public void The_first_or_last_rows_of_each_group_are_taken()
    {
        var groups = Tables.Epochs().GroupBy("epoch");
        Assert.Equal(["1 fnn 0.5", "2 fnn 0.25"], groups.Head(1).Cells());
        Assert.Equal(["1 cnn 0.25", "2 cnn 0.125"], groups.Tail(1).Cells());
        Assert.Equal(["epoch", "model", "loss"], groups.Head(1).Names());
    }

    [Fact]
    public void Nulls_are_left_out_of_keys_and_counts_and_lower_a_mean()
    {
        var table = new DataFrame(
            new StringDataFrameColumn("key", ["a", null, "a"]),
            new DoubleDataFrameColumn("x", new double?[] { 4, 1, null }));
        Assert.Equal(["a 1"], table.GroupBy("key").Count().Cells());
        Assert.Equal(["a 2"], table.GroupBy("key").Mean().Cells());
        Assert.Equal(["a 0"], table.GroupBy("key").Min().Cells());
    }

    [Fact]
    public void Text_can_be_counted_not_summed()
    {
        var groups = Tables.Epochs().GroupBy("epoch");
        Assert.Equal(["1 2 2", "2 2 2"], groups.Count().Cells());
        Assert.Throws<NotImplementedException>(() => groups.Sum());
        Assert.Throws<NotImplementedException>(() => groups.Max("model"));
    }

    [Fact]
    public void Groups_can_be_enumerated()
    {
        var groups = Tables.Epochs().GroupBy<int>("epoch").Groupings.ToList();
        Assert.Equal([1, 2], groups.Select(group => group.Key));
        Assert.Equal(["fnn", "cnn"], groups[1].Select(row => row["model"]));
        Assert.Throws<InvalidCastException>(() => Tables.Epochs().GroupBy<long>("epoch"));
        Assert.Throws<ArgumentException>(() => Tables.Epochs().GroupBy("lr"));
    }
}
