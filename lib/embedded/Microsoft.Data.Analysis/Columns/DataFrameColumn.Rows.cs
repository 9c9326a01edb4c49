namespace Microsoft.Data.Analysis;

public abstract partial class DataFrameColumn
{
    /// <summary>A copy, with <paramref name="numberOfNullsToAppend"/> nulls after the last cell.</summary>
    public DataFrameColumn Clone(long numberOfNullsToAppend = 0) => Clone(null, false, numberOfNullsToAppend);

    /// <summary>A copy of the rows that <paramref name="mapIndices"/> names, in its order.</summary>
    /// <param name="mapIndices">
    /// Row numbers (long or int; null makes a null), or truth values that say for each row whether it is taken; null takes every row.
    /// </param>
    /// <param name="invertMapIndices">Takes the row numbers from the last to the first.</param>
    /// <param name="numberOfNullsToAppend">Nulls to add after the last cell.</param>
    /// <exception cref="ArgumentException"><paramref name="mapIndices"/> is of another type, or longer than the column.</exception>
    public DataFrameColumn Clone(DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) =>
        CloneRows(Chosen(mapIndices, invertMapIndices).Concat(Enumerable.Repeat((long?)null, (int)numberOfNullsToAppend)));

    /// <summary>A sorted copy.</summary>
    /// <param name="ascending">The least value first.</param>
    /// <param name="putNullValuesLast">Nulls come last, whatever the order; otherwise first.</param>
    public DataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) =>
        Clone(GetSortIndices(ascending, putNullValuesLast));

    /// <summary>A copy without the nulls.</summary>
    public DataFrameColumn DropNulls() => Clone(ElementwiseIsNotNull());

    /// <summary>A copy (or this column, <paramref name="inPlace"/>) with <paramref name="value"/> where there was a null.</summary>
    /// <remarks>The value is converted to <see cref="DataType"/>.</remarks>
    public DataFrameColumn FillNulls(object value, bool inPlace = false) => FillNullsImplementation(value, inPlace);

    /// <summary>How often each value stands in the column: columns <c>Values</c> and <c>Counts</c>, in order of first appearance.</summary>
    public abstract DataFrame ValueCounts();

    /// <summary>The rows of <paramref name="parent"/> grouped by this column, its number <paramref name="columnIndex"/>.</summary>
    public abstract GroupBy GroupBy(int columnIndex, DataFrame parent);

    /// <summary>A copy (or this column, <paramref name="inPlace"/>) with values outside the bounds moved to them.</summary>
    public virtual DataFrameColumn Clamp<U>(U min, U max, bool inPlace = false) => throw Unsupported(nameof(Clamp));

    /// <summary>A column of the values from <paramref name="min"/> to <paramref name="max"/>, both included.</summary>
    public virtual DataFrameColumn Filter<U>(U min, U max) => throw Unsupported(nameof(Filter));

    /// <summary>The row numbers in the order of their values.</summary>
    internal abstract PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending, bool putNullValuesLast);

    /// <summary>A column of this column's own type, of these rows; null makes a null.</summary>
    private protected abstract DataFrameColumn CloneRows(IEnumerable<long?> rows);

    private protected abstract DataFrameColumn FillNullsImplementation(object value, bool inPlace);

    /// <summary>Row numbers sorted by value. Equal values keep their order, and are turned round in a descending sort.</summary>
    private protected static PrimitiveDataFrameColumn<long> SortIndices<TValue>(
        IEnumerable<(TValue Value, long Row)> cells, IEnumerable<long> nulls, bool ascending, bool putNullValuesLast)
    {
        var sorted = cells.OrderBy(cell => cell.Value, Comparer<TValue>.Default).Select(cell => cell.Row);
        if (!ascending)
            sorted = sorted.Reverse();
        return new Int64DataFrameColumn("SortIndices", putNullValuesLast ? sorted.Concat(nulls) : nulls.Concat(sorted));
    }

    /// <summary>The rows of each value, in order of first appearance.</summary>
    private protected static Dictionary<TKey, ICollection<long>> RowsByValue<TKey>(IEnumerable<(TKey Value, long Row)> cells)
    {
        var groups = new Dictionary<TKey, ICollection<long>>();
        foreach (var (value, row) in cells)
        {
            if (!groups.TryGetValue(value, out var rows))
                groups[value] = rows = [];
            rows.Add(row);
        }

        return groups;
    }

    private protected static DataFrame Counted(DataFrameColumn values, IEnumerable<ICollection<long>> rows) =>
        new(values, new PrimitiveDataFrameColumn<long>("Counts", rows.Select(group => (long)group.Count)));

    private IEnumerable<long?> Chosen(DataFrameColumn mapIndices, bool inverted)
    {
        IEnumerable<long?> rows = mapIndices switch
        {
            null => RowNumbers.Select(row => (long?)row),
            PrimitiveDataFrameColumn<long> numbers => numbers,
            PrimitiveDataFrameColumn<int> numbers => numbers.Select(row => (long?)row),
            PrimitiveDataFrameColumn<bool> filter => Kept(filter),
            _ => throw new ArgumentException(
                $"Rows are chosen by long, int or bool values, not by {mapIndices.DataType.Name}.", nameof(mapIndices)),
        };
        return inverted && mapIndices is (PrimitiveDataFrameColumn<long> or PrimitiveDataFrameColumn<int>) ? rows.Reverse() : rows;
    }

    private IEnumerable<long?> Kept(PrimitiveDataFrameColumn<bool> filter)
    {
        if (filter.Length > Length)
            throw new ArgumentException($"The filter is of length {filter.Length}, column '{Name}' {Length}.", nameof(filter));
        return filter.Select((keep, row) => (keep, row)).Where(cell => cell.keep == true).Select(cell => (long?)cell.row);
    }
}
