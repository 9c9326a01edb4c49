namespace Microsoft.Data.Analysis;

public partial class PrimitiveDataFrameColumn<T>
{
    /// <inheritdoc cref="DataFrameColumn.Clone(long)"/>
    public new PrimitiveDataFrameColumn<T> Clone(long numberOfNullsToAppend = 0) =>
        (PrimitiveDataFrameColumn<T>)base.Clone(numberOfNullsToAppend);

    /// <inheritdoc cref="DataFrameColumn.Clone(DataFrameColumn, bool, long)"/>
    public new PrimitiveDataFrameColumn<T> Clone(
        DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) =>
        (PrimitiveDataFrameColumn<T>)base.Clone(mapIndices, invertMapIndices, numberOfNullsToAppend);

    /// <inheritdoc cref="DataFrameColumn.Sort"/>
    public new PrimitiveDataFrameColumn<T> Sort(bool ascending = true, bool putNullValuesLast = true) =>
        (PrimitiveDataFrameColumn<T>)base.Sort(ascending, putNullValuesLast);

    /// <inheritdoc cref="DataFrameColumn.DropNulls"/>
    public new PrimitiveDataFrameColumn<T> DropNulls() => (PrimitiveDataFrameColumn<T>)base.DropNulls();

    /// <summary>A copy (or this column, <paramref name="inPlace"/>) with <paramref name="value"/> where there was a null.</summary>
    public PrimitiveDataFrameColumn<T> FillNulls(T value, bool inPlace = false)
    {
        var result = inPlace ? this : Clone();
        foreach (var row in result.RowNumbers.Where(row => !result.IsValid(row)))
        {
            result[row] = value;
        }

        return result;
    }

    /// <inheritdoc/>
    public override DataFrame ValueCounts()
    {
        var groups = RowsByValue(ValidCells);
        return Counted(new PrimitiveDataFrameColumn<T>("Values", groups.Keys), groups.Values);
    }

    /// <inheritdoc/>
    public override GroupBy GroupBy(int columnIndex, DataFrame parent) => new GroupBy<T>(parent, columnIndex, RowsByValue(ValidCells));

    /// <summary>A column of the values from <paramref name="min"/> to <paramref name="max"/>, both included.</summary>
    public PrimitiveDataFrameColumn<T> Filter(T min, T max)
    {
        var order = Comparer<T>.Default;
        return new PrimitiveDataFrameColumn<T>(
            Name, Values.Where(value => order.Compare(value, min) >= 0 && order.Compare(value, max) <= 0));
    }

    /// <inheritdoc/>
    public override DataFrameColumn Filter<U>(U min, U max) => Filter(Converted(min), Converted(max));

    internal override PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending, bool putNullValuesLast) =>
        SortIndices(ValidCells, RowNumbers.Where(row => !IsValid(row)), ascending, putNullValuesLast);

    /// <summary>An empty column of this column's own type.</summary>
    private protected virtual PrimitiveDataFrameColumn<T> CreateNewColumn(string name) => new(name);

    private protected override DataFrameColumn CloneRows(IEnumerable<long?> rows)
    {
        var clone = CreateNewColumn(Name);
        foreach (var row in rows)
        {
            if (row < 0 || row >= Length)
                throw new IndexOutOfRangeException(NoRow(row));
            clone.Append(row is long index ? this[index] : null);
        }

        return clone;
    }

    private protected override DataFrameColumn FillNullsImplementation(object value, bool inPlace) => FillNulls(Converted(value), inPlace);

    private static T Converted(object value) => (T)Convert.ChangeType(value, typeof(T));
}
