using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>The rows of a <see cref="DataFrame"/>.</summary>
public sealed class DataFrameRowCollection : IEnumerable<DataFrameRow>
{
    private readonly DataFrame _dataFrame;

    internal DataFrameRowCollection(DataFrame dataFrame) => _dataFrame = dataFrame;

    /// <summary>A row, counted from 0.</summary>
    public DataFrameRow this[long index] => new(_dataFrame, index);

    /// <summary>The number of rows.</summary>
    public long Count => _dataFrame.Columns.RowCount;

    internal IEnumerable<long> Numbers => Enumerable.Range(0, (int)Count).Select(row => (long)row);

    /// <summary>Enumerates the rows.</summary>
    public IEnumerator<DataFrameRow> GetEnumerator() => Numbers.Select(row => this[row]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
