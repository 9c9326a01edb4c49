using System.Globalization;
using Microsoft.Data.Analysis;

namespace Digits.Tests.DataFrames;

public sealed class AppendTests
{
    [Fact]
    public void A_row_is_appended_to_a_copy_or_in_place()
    {
        var table = Tables.Models();
        Assert.Equal(4, table.Append(["vgg", 3, 0.5]).Rows.Count);
        Assert.Equal(3, table.Rows.Count);
        Assert.Same(table, table.Append(["vgg", 3, 0.5], inPlace: true));
        Assert.Equal("vgg 3 0.5", table.Cells()[3]);
    }

    [Fact]
    public void Values_are_converted_to_their_columns_type()
    {
        var table = Tables.Models().Append(["vgg", 3L, "0.5"], cultureInfo: CultureInfo.InvariantCulture);
        Assert.Equal(3, table[3, 1]);
        Assert.Equal(0.5, table[3, 2]);
    }

    [Fact]
    public void Missing_values_and_the_text_null_become_null()
    {
        Assert.Equal("vgg null null", Tables.Models().Append(["vgg"]).Cells()[3]);
        Assert.Equal("null null null", Tables.Models().Append(["NULL", "", null]).Cells()[3]);
        Assert.Equal(" null null", Tables.Models().Append([""]).Cells()[3]);
    }

    [Fact]
    public void A_row_that_does_not_fit_leaves_the_table_as_it_was()
    {
        var table = Tables.Models();
        Assert.Throws<FormatException>(() => table.Append(["vgg", "three"], inPlace: true));
        Assert.Throws<ArgumentException>(() => table.Append(["vgg", 3, 0.5, 1], inPlace: true));
        Assert.Throws<ArgumentException>(() => table.Append(new Dictionary<string, object> { ["size"] = 1 }, inPlace: true));
        Assert.All(table.Columns, column => Assert.Equal(3, column.Length));
    }

    [Fact]
    public void A_row_is_appended_by_column_name()
    {
        var table = Tables.Models().Append(new Dictionary<string, object> { ["accuracy"] = 1, ["model"] = "vgg" });
        Assert.Equal("vgg null 1", table.Cells()[3]);
    }

    [Fact]
    public void Rows_of_another_table_are_appended()
    {
        var table = Tables.Epochs().Append(Tables.Epochs().Head(2).Rows);
        Assert.Equal(6, table.Rows.Count);
        Assert.Equal("cnn 1 0.25", table.Cells()[5]);
    }

    [Fact]
    public void A_table_is_made_of_rows()
    {
        var table = DataFrame.LoadFrom([["fnn", 1], ["cnn", null!]], [("model", typeof(string)), ("epoch", typeof(int))]);
        Assert.Equal(["fnn 1", "cnn null"], table.Cells());
    }
}
