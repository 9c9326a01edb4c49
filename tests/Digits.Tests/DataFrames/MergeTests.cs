using Microsoft.Data.Analysis;

namespace Digits.Tests.DataFrames;

public sealed class MergeTests
{
    private static DataFrame Sizes() => new(
        new StringDataFrameColumn("model", ["cnn", "fnn", "vgg", null]),
        new Int32DataFrameColumn("epoch", [2, 2, 2, 2]),
        new Int64DataFrameColumn("parameters", [200L, 100L, 300L, 400L]));

    [Fact]
    public void Rows_with_equal_keys_stand_side_by_side_and_equal_names_get_suffixes()
    {
        var merged = Tables.Epochs().Merge<string>(Sizes(), "model", "model");
        Assert.Equal(["model_left", "epoch_left", "loss", "model_right", "epoch_right", "parameters"], merged.Names());
        Assert.Equal(
            ["fnn 1 0.5 fnn 2 100", "cnn 1 0.25 cnn 2 200", "fnn 2 0.25 fnn 2 100", "cnn 2 0.125 cnn 2 200"],
            merged.Cells());
    }

    [Fact]
    public void Several_columns_can_be_the_key()
    {
        string[] key = ["model", "epoch"];
        var merged = Tables.Epochs().Merge(Sizes(), key, key, "", ".2", JoinAlgorithm.Inner);
        Assert.Equal(["model", "epoch", "loss", "model.2", "epoch.2", "parameters"], merged.Names());
        Assert.Equal(["cnn 2 0.125 cnn 2 200", "fnn 2 0.25 fnn 2 100"], Sorted(merged));
    }

    [Theory]
    [InlineData(JoinAlgorithm.Left, new[] { "1 1 x", "2 null null" })]
    [InlineData(JoinAlgorithm.Right, new[] { "1 1 x", "null 3 y" })]
    [InlineData(JoinAlgorithm.Inner, new[] { "1 1 x" })]
    [InlineData(JoinAlgorithm.FullOuter, new[] { "1 1 x", "2 null null", "null 3 y" })]
    public void The_algorithm_says_which_rows_without_a_partner_stay(JoinAlgorithm algorithm, string[] expected)
    {
        var left = new DataFrame(new Int32DataFrameColumn("a", [1, 2]));
        var right = new DataFrame(new Int32DataFrameColumn("b", [1, 3]), new StringDataFrameColumn("t", ["x", "y"]));
        Assert.Equal(expected, left.Merge<int>(right, "a", "b", joinAlgorithm: algorithm).Cells());
    }

    [Fact]
    public void Rows_with_a_null_key_go_together_or_are_dropped()
    {
        var left = new DataFrame(new Int32DataFrameColumn("a", new int?[] { null, 1 }));
        var nulls = new DataFrame(new Int32DataFrameColumn("b", new int?[] { 1, null, null }), new Int32DataFrameColumn("n", [7, 8, 9]));
        Assert.Equal(["null null 8", "null null 9", "1 1 7"], left.Merge<int>(nulls, "a", "b").Cells());
        Assert.Equal(["1 1 7"], left.Merge<int>(nulls.Head(1), "a", "b").Cells());
    }

    [Fact]
    public void Keys_of_different_type_or_number_do_not_match()
    {
        Assert.Throws<ArgumentException>(() => Tables.Epochs().Merge<int>(Sizes(), "epoch", "parameters"));
        Assert.Throws<ArgumentException>(() => Tables.Epochs().Merge(Sizes(), ["model"], ["model", "epoch"]));
        Assert.Throws<ArgumentException>(() => Tables.Epochs().Merge<string>(Sizes(), "model", "name"));
        Assert.Throws<ArgumentNullException>(() => Tables.Epochs().Merge<string>(null, "model", "model"));
    }

    private static string[] Sorted(DataFrame table) => [.. table.Cells().Order(StringComparer.Ordinal)];
}
