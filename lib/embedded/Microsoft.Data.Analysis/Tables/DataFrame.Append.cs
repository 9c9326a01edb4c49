using System.Globalization;

namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    /// <summary>A table of these rows.</summary>
    /// <param name="vals">The rows, each with its cells in the order of the columns.</param>
    /// <param name="columnInfos">The columns' names and types.</param>
    public static DataFrame LoadFrom(IEnumerable<IList<object>> vals, IList<(string, Type)> columnInfos)
    {
        var result = new DataFrame(columnInfos.Select(info => ColumnTypes.Create(info.Item2, info.Item1)));
        foreach (var row in vals)
        {
            result.Append(row, inPlace: true);
        }

        return result;
    }

    /// <summary>A copy (or this table, <paramref name="inPlace"/>) with rows of another table added, matched by column name.</summary>
    public DataFrame Append(IEnumerable<DataFrameRow> rows, bool inPlace = false, CultureInfo cultureInfo = null)
    {
        var result = inPlace ? this : Clone();
        foreach (var row in rows)
        {
            result.Append(row.GetValues(), inPlace: true, cultureInfo);
        }

        return result;
    }

    /// <summary>A copy (or this table, <paramref name="inPlace"/>) with a row added, given in the order of the columns.</summary>
    /// <remarks>
    /// Values are converted to their column's type, in <paramref name="cultureInfo"/> or else the current culture. The text "null" is a
    /// null, and so is an empty text except in a column of text. Missing values are null.
    /// </remarks>
    /// <exception cref="ArgumentException">The row has more values than the table has columns.</exception>
    /// <exception cref="FormatException">A text can't be read as the column's type.</exception>
    public DataFrame Append(IEnumerable<object> row = null, bool inPlace = false, CultureInfo cultureInfo = null)
    {
        var values = (row ?? []).ToList();
        if (values.Count > Columns.Count)
            throw new ArgumentException($"The row has {values.Count} values, the table has {Columns.Count} columns.", nameof(row));
        var cells = values.Select((value, i) => Cell(IsNullText(value, Columns[i]) ? null : value, Columns[i], cultureInfo)).ToList();
        return AppendCells(i => cells.ElementAtOrDefault(i), inPlace);
    }

    /// <summary>A copy (or this table, <paramref name="inPlace"/>) with a row added, given by column name.</summary>
    /// <remarks>Values are converted to their column's type. Columns that are not named get a null.</remarks>
    /// <exception cref="ArgumentException">A name is no column of this table.</exception>
    public DataFrame Append(IEnumerable<KeyValuePair<string, object>> row, bool inPlace = false, CultureInfo cultureInfo = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        var cells = row.ToDictionary(cell => Columns.RequireIndexOf(cell.Key), cell => Cell(cell.Value, Columns[cell.Key], cultureInfo));
        return AppendCells(i => cells.GetValueOrDefault(i), inPlace);
    }

    private static bool IsNullText(object value, DataFrameColumn column) => value is string text
        && (text.Equals("null", StringComparison.OrdinalIgnoreCase) || (text.Length == 0 && column.DataType != typeof(string)));

    /// <summary>A value as the column's type. Whatever can't be converted throws before any column is changed.</summary>
    private static object Cell(object value, DataFrameColumn column, CultureInfo cultureInfo)
    {
        if (value is null)
            return null;
        try
        {
            return Convert.ChangeType(value, column.DataType, cultureInfo ?? CultureInfo.CurrentCulture);
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException)
        {
            var message = column.CannotTake(value);
            throw error switch
            {
                FormatException => new FormatException(message, error),
                OverflowException => new OverflowException(message, error),
                _ => new InvalidCastException(message, error),
            };
        }
    }

    private DataFrame AppendCells(Func<int, object> cell, bool inPlace)
    {
        var result = inPlace ? this : Clone();
        for (var i = 0; i < result.Columns.Count; i++)
        {
            result.Columns[i].AppendValue(cell(i));
        }

        result.Columns.RowCount++;
        return result;
    }
}
