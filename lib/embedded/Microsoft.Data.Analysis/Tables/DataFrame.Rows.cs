namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    /// <summary>The rows where <paramref name="rowFilter"/> is true.</summary>
    public DataFrame this[PrimitiveDataFrameColumn<bool> rowFilter] => Filter(rowFilter);

    /// <summary>The rows with these numbers, in this order.</summary>
    public DataFrame this[PrimitiveDataFrameColumn<int> rowIndices] => Filter(rowIndices);

    /// <summary>The rows with these numbers, in this order.</summary>
    public DataFrame this[PrimitiveDataFrameColumn<long> rowIndices] => Filter(rowIndices);

    /// <summary>The rows where <paramref name="rowFilter"/> is true.</summary>
    public DataFrame this[IEnumerable<bool> rowFilter] => Clone(new BooleanDataFrameColumn("Filter", rowFilter));

    /// <summary>The rows with these numbers, in this order.</summary>
    public DataFrame this[IEnumerable<int> rowIndices] => Clone(new Int32DataFrameColumn("Filter", rowIndices));

    /// <summary>The rows with these numbers, in this order.</summary>
    public DataFrame this[IEnumerable<long> rowIndices] => Clone(new Int64DataFrameColumn("Filter", rowIndices));

    /// <summary>The rows where <paramref name="filter"/> is true.</summary>
    /// <exception cref="ArgumentException">The filter is longer than the table.</exception>
    public DataFrame Filter(PrimitiveDataFrameColumn<bool> filter) => Clone(filter);

    /// <summary>The rows with these numbers, in this order.</summary>
    public DataFrame Filter(PrimitiveDataFrameColumn<int> rowIndices) => Clone(rowIndices);

    /// <summary>The rows with these numbers, in this order.</summary>
    public DataFrame Filter(PrimitiveDataFrameColumn<long> rowIndices) => Clone(rowIndices);

    /// <summary>The first rows. A table with fewer rows than that throws.</summary>
    public DataFrame Head(int numberOfRows) => this[Enumerable.Range(0, numberOfRows)];

    /// <summary>The last rows. A table with fewer rows than that throws.</summary>
    public DataFrame Tail(int numberOfRows) => this[Enumerable.Range((int)Rows.Count - numberOfRows, numberOfRows)];

    /// <summary>Rows chosen at random, each at most once.</summary>
    /// <exception cref="ArgumentException">The table has fewer rows than that.</exception>
    public DataFrame Sample(int numberOfRows)
    {
        if (numberOfRows > Rows.Count)
            throw new ArgumentException($"{numberOfRows} rows were asked for; the table has {Rows.Count}.", nameof(numberOfRows));
        var rows = Enumerable.Range(0, (int)Rows.Count).ToArray();
        Random.Shared.Shuffle(rows);
        return this[rows.Take(numberOfRows)];
    }

    /// <summary>The rows sorted by a column.</summary>
    /// <param name="columnName">The column to sort by.</param>
    /// <param name="ascending">The least value first.</param>
    /// <param name="putNullValuesLast">Rows without a value come last, whatever the order; otherwise first.</param>
    public DataFrame OrderBy(string columnName, bool ascending = true, bool putNullValuesLast = true) =>
        Clone(Columns[columnName].GetSortIndices(ascending, putNullValuesLast));

    /// <summary>The rows sorted by a column, the largest value first.</summary>
    /// <param name="columnName">The column to sort by.</param>
    /// <param name="putNullValuesLast">Rows without a value come last, otherwise first.</param>
    public DataFrame OrderByDescending(string columnName, bool putNullValuesLast = true) =>
        OrderBy(columnName, ascending: false, putNullValuesLast);

    /// <summary>The rows grouped by the values of a column; rows without a value are left out.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public GroupBy GroupBy(string columnName) => Columns[columnName].GroupBy(Columns.IndexOf(columnName), this);

    /// <summary>The rows grouped by the values of a column, which are of type <typeparamref name="TKey"/>.</summary>
    /// <exception cref="InvalidCastException">The column holds values of another type.</exception>
    public GroupBy<TKey> GroupBy<TKey>(string columnName) => GroupBy(columnName) as GroupBy<TKey> ?? throw new InvalidCastException(
        $"Column '{columnName}' holds {Columns[columnName].DataType.Name} values; it can't be grouped by {typeof(TKey).Name}.");
}
