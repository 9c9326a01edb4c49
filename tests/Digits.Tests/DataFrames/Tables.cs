using Microsoft.Data.Analysis;

namespace Digits.Tests.DataFrames;

/// <summary>Small tables to try things on, and a way to write down what a table holds.</summary>
internal static class Tables
{
    /// <summary>Three models, one of them not measured.</summary>
    public static DataFrame Models() => new(
        new StringDataFrameColumn("model", ["softmax", "fnn", "cnn"]),
        new Int32DataFrameColumn("epochs", [10, 10, 5]),
        new DoubleDataFrameColumn("accuracy", new double?[] { 0.92, null, 0.99 }));

    /// <summary>Two epochs of two models.</summary>
    public static DataFrame Epochs() => new(
        new StringDataFrameColumn("model", ["fnn", "cnn", "fnn", "cnn"]),
        new Int32DataFrameColumn("epoch", [1, 1, 2, 2]),
        new SingleDataFrameColumn("loss", [0.5f, 0.25f, 0.25f, 0.125f]));

    /// <summary>Each row as its cells with a blank between them.</summary>
    public static string[] Cells(this DataFrame table) =>
        [.. table.Rows.Select(row => string.Join(' ', row.Select(value => value ?? "null")))];

    /// <summary>The cells of a column.</summary>
    public static object?[] Cells(this DataFrameColumn column) => [.. column.Cast<object?>()];

    public static string[] Names(this DataFrame table) => [.. table.Columns.Select(column => column.Name)];
}
