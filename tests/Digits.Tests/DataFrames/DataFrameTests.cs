using Microsoft.Data.Analysis;

namespace Digits.Tests.DataFrames;

public sealed class DataFrameTests
{
    [Fact]
    public void A_cell_is_read_and_written_by_row_column_and_name()
    {
        var table = Tables.Models();
        Assert.Equal(0.99, table[2, 2]);
        Assert.Equal("fnn", table["model"][1]);
        Assert.Null(table.Rows[1]["accuracy"]);

        table[1, 2] = 0.98;
        table.Rows[0]["epochs"] = 20;
        table.Rows[0][0] = "linear";
        Assert.Equal(["linear 20 0.92", "fnn 10 0.98", "cnn 5 0.99"], table.Cells());
        Assert.Equal(0, table["accuracy"].NullCount);
    }

    [Fact]
    public void A_value_of_another_type_is_refused()
    {
        var table = Tables.Models();
        Assert.Throws<ArgumentException>(() => table[0, 1] = "ten");
        Assert.Throws<ArgumentException>(() => table[0, 0] = 1);
    }

    [Fact]
    public void Rows_outside_the_table_are_refused()
    {
        var table = Tables.Models();
        Assert.Throws<ArgumentOutOfRangeException>(() => table[3, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table[3, 1]);
    }

    [Fact]
    public void A_column_that_is_not_there_is_refused() =>
        Assert.Throws<ArgumentException>(() => Tables.Models()["loss"]);

    [Fact]
    public void Columns_must_be_of_one_length_and_of_different_names()
    {
        var table = Tables.Models();
        Assert.Throws<ArgumentException>(() => table.Columns.Add(new Int32DataFrameColumn("seed", [1])));
        Assert.Throws<ArgumentException>(() => table.Columns.Add(new Int32DataFrameColumn("model", 3)));
        Assert.Equal(3, table.Columns.Count);
    }

    [Fact]
    public void Setting_a_column_adds_or_replaces_it_under_that_name()
    {
        var table = Tables.Models();
        table["errors"] = 1 - table["accuracy"];
        table["epochs"] = DataFrameColumn.Create("x", [1L, 2, 3]);
        Assert.Equal(["model", "epochs", "accuracy", "errors"], table.Names());
        Assert.Equal(typeof(long), table["epochs"].DataType);
        Assert.Null(table["errors"][1]);
    }

    [Fact]
    public void Renaming_a_column_is_seen_by_its_tables()
    {
        var table = Tables.Models();
        table["accuracy"].SetName("test accuracy");
        table.Columns.RenameColumn("epochs", "n");
        Assert.Equal(["model", "n", "test accuracy"], table.Names());
        Assert.Equal(2, table.Columns.IndexOf("test accuracy"));
        Assert.Throws<ArgumentException>(() => table["n"].SetName("model"));
        Assert.Equal(["a.model", "a.n", "a.test accuracy"], table.AddPrefix("a.").Names());
        Assert.Equal(["model?", "n?", "test accuracy?"], table.AddSuffix("?").Names());
    }

    [Fact]
    public void Removing_and_inserting_columns_keeps_the_rest()
    {
        var table = Tables.Models();
        table.Columns.Remove("epochs");
        table.Columns.Insert(0, [true, false, true], "trained");
        Assert.Equal(["trained", "model", "accuracy"], table.Names());
        table.Columns.Clear();
        Assert.Equal(0, table.Rows.Count);
    }

    [Fact]
    public void Typed_getters_give_the_column_or_say_it_is_of_another_class()
    {
        var columns = Tables.Models().Columns;
        Assert.Equal(5, columns.GetInt32Column("epochs")[2]);
        Assert.Equal("cnn", columns.GetStringColumn("model")[2]);
        Assert.Equal(0.92, columns.GetPrimitiveColumn<double>("accuracy")[0]);
        Assert.Throws<ArgumentException>(() => columns.GetSingleColumn("accuracy"));
        Assert.Throws<ArgumentException>(() => Tables.Models()["epochs"].ValueCounts().Columns.GetInt32Column("Values"));
    }

    [Fact]
    public void A_clone_is_independent()
    {
        var table = Tables.Models();
        var clone = table.Clone();
        clone[0, 0] = "changed";
        Assert.Equal("softmax", table[0, 0]);
        Assert.IsType<Int32DataFrameColumn>(clone["epochs"]);
    }

    [Fact]
    public void Clamp_touches_numbers_only()
    {
        var table = Tables.Models().Clamp(0, 6);
        Assert.Equal(["softmax 6 0.92", "fnn 6 null", "cnn 5 0.99"], table.Cells());
    }
}
