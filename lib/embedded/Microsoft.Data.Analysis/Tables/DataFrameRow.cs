using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A row of a <see cref="DataFrame"/>, as a view: it reads and writes the table's cells.</summary>
public sealed class DataFrameRow : IEnumerable<object>
{
    private readonly DataFrame _dataFrame;
    private readonly long _rowIndex;

    internal DataFrameRow(DataFrame dataFrame, long rowIndex)
    {
        _dataFrame = dataFrame;
        _rowIndex = rowIndex;
    }

    /// <summary>The cell in a column; null where it holds nothing.</summary>
    public object this[int index]
    {
        get => _dataFrame.Columns[index][_rowIndex];
        set => _dataFrame.Columns[index][_rowIndex] = value;
    }

    /// <summary>The cell in a column; null where it holds nothing.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public object this[string columnName]
    {
        get => _dataFrame[columnName][_rowIndex];
        set => _dataFrame[columnName][_rowIndex] = value;
    }

    /// <summary>The columns' names with the row's cells.</summary>
    public IEnumerable<KeyValuePair<string, object>> GetValues() =>
        _dataFrame.Columns.Select(column => new KeyValuePair<string, object>(column.Name, column[_rowIndex]));

    /// <summary>Enumerates the cells.</summary>
    public IEnumerator<object> GetEnumerator() => _dataFrame.Columns.Select(column => column[_rowIndex]).GetEnumerator();

    /// <summary>The cells, each with a space behind it.</summary>
    public override string ToString() => string.Concat(this.Select(value => $"{value ?? "null"} "));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
