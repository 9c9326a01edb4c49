using Microsoft.Data.Analysis;

namespace Digits.Tests.DataFrames;

public sealed class OperatorTests
{
    private static readonly ByteDataFrameColumn _bytes = new("byte", [7, 200]);
    private static readonly Int32DataFrameColumn _ints = new("int", [7, 200]);
    private static readonly Int64DataFrameColumn _longs = new("long", [7L, 200L]);
    private static readonly SingleDataFrameColumn _floats = new("float", [7f, 200f]);
    private static readonly DoubleDataFrameColumn _doubles = new("double", [7.0, 200.0]);

    [Fact]
    public void Typed_columns_compute_in_the_type_CSharp_would()
    {
        Assert.Equal([14, 400], (_bytes + _bytes).Cells());
        Assert.Equal([3, 100], (_bytes / 2).Cells());
        Assert.Equal([1L, 1L], (_ints / _longs).Cells());
        Assert.Equal([3.5f, 100f], (_ints / 2f).Cells());
        Assert.Equal([14f, 400f], (_floats * 2).Cells());
        Assert.Equal([-6.5, -199.5], (0.5 - _longs).Cells());
        Assert.Equal([49.0, 40000.0], (_floats * _doubles).Cells());
        Assert.Equal([1000 / 7, 5], (1000 / _ints).Cells());
        Assert.IsType<Int32DataFrameColumn>(_bytes - _bytes);
    }

    [Fact]
    public void Untyped_columns_of_one_type_compute_in_it_and_others_as_doubles()
    {
        var table = new DataFrame(_bytes.Clone(), _ints.Clone(), _longs.Clone(), _floats.Clone());
        Assert.Equal([(byte)14, (byte)144], (table["byte"] + table["byte"]).Cells());
        Assert.Equal([3, 100], (table["int"] / 2).Cells());
        Assert.Equal([1.0, 1.0], (table["int"] / table["long"]).Cells());
        Assert.Equal([14.0, 400.0], (table["float"] * 2).Cells());
        Assert.Equal([14f, 400f], (table["float"] * 2f).Cells());
        Assert.Equal([0.5, 1 / 200.0 * 3.5], (3.5 / table["long"]).Cells());
        Assert.IsType<DoubleDataFrameColumn>(table["int"] - table["float"]);
    }

    [Fact]
    public void The_result_is_new_and_named_like_the_left_column()
    {
        Assert.Equal("int", (_ints + _doubles).Name);
        Assert.Equal("int", (1.5 * _ints).Name);
        Assert.Equal([7, 200], _ints.Cells());
    }

    [Fact]
    public void A_null_on_either_side_makes_a_null()
    {
        var left = new Int32DataFrameColumn("l", new int?[] { 1, null, 6 });
        var right = new Int32DataFrameColumn("r", new int?[] { null, 2, 3 });
        Assert.Equal([null, null, 9], (left + right).Cells());
        Assert.Equal([null, null, 2], (left / right).Cells());
        Assert.Equal([null, 6, 4], (12 / right).Cells());
        Assert.Equal(1, (left * 2).NullCount);
        Assert.Equal(2, (left - right).NullCount);
    }

    [Fact]
    public void Integers_are_not_divided_by_zero_and_floats_are()
    {
        Assert.Throws<DivideByZeroException>(() => _ints / 0);
        Assert.Equal([float.PositiveInfinity, float.PositiveInfinity], (_floats / 0).Cells());
    }

    [Fact]
    public void Columns_of_different_length_or_kind_do_not_go_together()
    {
        DataFrameColumn ints = _ints;
        Assert.Throws<ArgumentException>(() => ints + new Int32DataFrameColumn("n", [1]));
        Assert.Throws<NotSupportedException>(() => ints + new BooleanDataFrameColumn("b", [true, false]));
        Assert.Throws<NotSupportedException>(() => ints + new StringDataFrameColumn("t", ["a", "b"]));
        Assert.Throws<NotSupportedException>(() => (DataFrameColumn)new BooleanDataFrameColumn("b", [true]) + 1);
        Assert.Throws<NotSupportedException>(() => (DataFrameColumn)new DateTimeDataFrameColumn("d", [DateTime.Today]) + 1);
    }

    [Fact]
    public void Text_is_joined_with_text()
    {
        var text = new StringDataFrameColumn("t", ["a", "b"]);
        Assert.Equal(["a!", "b!"], (text + "!").Cells());
        Assert.Equal(["no a", "no b"], ("no " + text).Cells());
        Assert.Equal(["a7", "b200"], (text + _ints).Cells());
        Assert.Equal(["a1", "b1"], ((DataFrameColumn)text + 1).Cells());
        Assert.Throws<NotImplementedException>(() => text - _ints);
    }

    [Fact]
    public void Truth_values_are_joined()
    {
        var left = new BooleanDataFrameColumn("l", new bool?[] { true, true, false, null });
        var right = new BooleanDataFrameColumn("r", [true, false, false, true]);
        Assert.Equal([true, false, false, null], (left & right).Cells());
        Assert.Equal([true, true, false, null], (left | right).Cells());
        Assert.Equal([false, true, false, null], (left ^ right).Cells());
        Assert.Same(left, left.And(right, inPlace: true));
        Assert.Equal([true, false, false, null], left.Cells());
    }

    [Fact]
    public void Comparisons_convert_numbers()
    {
        Assert.Equal([false, true], _bytes.ElementwiseGreaterThan(7.5).Cells());
        Assert.Equal([true, true], ((DataFrameColumn)_ints).ElementwiseEquals(_floats).Cells());
        Assert.Equal([true, false], _floats.ElementwiseLessThanOrEqual(7L).Cells());
        Assert.Equal([false, true], _longs.ElementwiseNotEquals(7).Cells());
        Assert.Equal([true, true], _ints.ElementwiseGreaterThanOrEqual(_ints).Cells());
        Assert.Equal([false, false], new SingleDataFrameColumn("f", [0.1f, 0.1f]).ElementwiseEquals(0.1).Cells());
        Assert.Throws<NotSupportedException>(() => _ints.ElementwiseEquals(true));
        Assert.Throws<NotSupportedException>(() => new BooleanDataFrameColumn("b", [true]).ElementwiseLessThan(false));
        Assert.Throws<ArgumentException>(() => ((DataFrameColumn)_ints).ElementwiseEquals(new Int32DataFrameColumn("n", [1])));
    }

    [Fact]
    public void A_null_compares_as_zero_and_is_found_as_null()
    {
        var column = new Int32DataFrameColumn("n", new int?[] { 0, null, 1 });
        Assert.Equal([true, true, false], column.ElementwiseEquals(0).Cells());
        Assert.Equal([false, true, false], column.ElementwiseIsNull().Cells());
        Assert.Equal([true, false, true], column.ElementwiseIsNotNull().Cells());
        Assert.Equal([false, true, false], ((DataFrameColumn)column).ElementwiseEquals(null).Cells());
    }

    [Fact]
    public void Text_is_compared_for_equality_only()
    {
        var text = new StringDataFrameColumn("t", ["7", null]);
        Assert.Equal([true, false], ((DataFrameColumn)text).ElementwiseEquals("7").Cells());
        Assert.Equal([true, false], text.ElementwiseEquals(7).Cells());
        Assert.Equal([false, true], text.ElementwiseNotEquals("7").Cells());
        Assert.Equal([true, false], text.ElementwiseEquals(_ints).Cells());
        Assert.Throws<NotImplementedException>(() => text.ElementwiseGreaterThan("6"));
    }
}
