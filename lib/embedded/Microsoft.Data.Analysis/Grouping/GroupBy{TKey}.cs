namespace Microsoft.Data.Analysis;

/// <summary>The rows of a table in groups, by a column of <typeparamref name="TKey"/>, in order of first appearance.</summary>
public sealed class GroupBy<TKey> : GroupBy
{
    private readonly DataFrame _dataFrame;
    private readonly int _keyIndex;
    private readonly IDictionary<TKey, ICollection<long>> _rowsByKey;

    internal GroupBy(DataFrame dataFrame, int groupByColumnIndex, IDictionary<TKey, ICollection<long>> keyToRowIndices)
    {
        _dataFrame = dataFrame;
        _keyIndex = groupByColumnIndex;
        _rowsByKey = keyToRowIndices;
    }

    /// <summary>The groups with their rows, for LINQ.</summary>
    public IEnumerable<IGrouping<TKey, DataFrameRow>> Groupings => _rowsByKey
        .SelectMany(group => group.Value.Select(row => (group.Key, Row: _dataFrame.Rows[row])))
        .GroupBy(pair => pair.Key, pair => pair.Row);

    /// <inheritdoc/>
    public override DataFrame Count(params string[] columnNames) => Summarise(
        columnNames,
        column => new PrimitiveDataFrameColumn<long>(column.Name),
        (column, rows) => (long)rows.Count(column.IsValid));

    /// <inheritdoc/>
    public override DataFrame First(params string[] columnNames) => Summarise(columnNames, Empty, (column, rows) => column[rows.First()]);

    /// <inheritdoc/>
    public override DataFrame Head(int numberOfRows) => RowsOf(rows => rows.Take(numberOfRows));

    /// <inheritdoc/>
    public override DataFrame Tail(int numberOfRows) => RowsOf(rows => rows.TakeLast(numberOfRows));

    /// <inheritdoc/>
    public override DataFrame Max(params string[] columnNames) => Summarise(columnNames, Empty, (column, rows) => column.Max(rows));

    /// <inheritdoc/>
    public override DataFrame Min(params string[] columnNames) => Summarise(columnNames, Empty, (column, rows) => column.Min(rows));

    /// <inheritdoc/>
    public override DataFrame Sum(params string[] columnNames) => Summarise(columnNames, Empty, (column, rows) => column.Sum(rows));

    /// <inheritdoc/>
    public override DataFrame Mean(params string[] columnNames) => Summarise(
        columnNames,
        column => new PrimitiveDataFrameColumn<double>(column.Name),
        (column, rows) => Convert.ToDouble(column.Sum(rows)) / rows.Count);

    private DataFrameColumn KeyColumn => _dataFrame.Columns[_keyIndex];

    private static DataFrameColumn Empty(DataFrameColumn column) => column.Clone(new Int64DataFrameColumn("Rows"));

    private DataFrame Summarise(
        string[] columnNames, Func<DataFrameColumn, DataFrameColumn> create, Func<DataFrameColumn, ICollection<long>, object> summarise)
    {
        var columns = columnNames is null or [] ? _dataFrame.Columns : columnNames.Select(name => _dataFrame.Columns[name]);
        return new DataFrame(columns.Where(column => column != KeyColumn).Select(Summary).Prepend(Keys()));

        DataFrameColumn Keys() => KeyColumn.Clone(new Int64DataFrameColumn("Rows", _rowsByKey.Values.Select(rows => rows.First())));

        DataFrameColumn Summary(DataFrameColumn column)
        {
            var summary = create(column);
            foreach (var rows in _rowsByKey.Values)
            {
                summary.AppendValue(summarise(column, rows));
            }

            return summary;
        }
    }

    private DataFrame RowsOf(Func<ICollection<long>, IEnumerable<long>> choose)
    {
        var rows = new Int64DataFrameColumn("Rows", _rowsByKey.Values.SelectMany(choose));
        var columns = _dataFrame.Columns.Where(column => column != KeyColumn).Prepend(KeyColumn);
        return new DataFrame(columns.Select(column => column.Clone(rows)));
    }
}
