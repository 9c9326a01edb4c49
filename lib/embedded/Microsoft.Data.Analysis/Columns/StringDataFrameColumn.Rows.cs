namespace Microsoft.Data.Analysis;

public sealed partial class StringDataFrameColumn
{
    /// <inheritdoc cref="DataFrameColumn.Clone(long)"/>
    public new StringDataFrameColumn Clone(long numberOfNullsToAppend = 0) => (StringDataFrameColumn)base.Clone(numberOfNullsToAppend);

    /// <inheritdoc cref="DataFrameColumn.Sort"/>
    public new StringDataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) =>
        (StringDataFrameColumn)base.Sort(ascending, putNullValuesLast);

    /// <inheritdoc cref="DataFrameColumn.DropNulls"/>
    public new StringDataFrameColumn DropNulls() => (StringDataFrameColumn)base.DropNulls();

    /// <summary>A copy (or this column, <paramref name="inPlace"/>) with <paramref name="value"/> where there was a null.</summary>
    public StringDataFrameColumn FillNulls(string value, bool inPlace = false)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Replace(text => text ?? value, inPlace);
    }

    /// <inheritdoc/>
    public override DataFrame ValueCounts()
    {
        var groups = RowsByValue(ValidCells);
        return Counted(new StringDataFrameColumn("Values", groups.Keys), groups.Values);
    }

    /// <inheritdoc/>
    public override GroupBy GroupBy(int columnIndex, DataFrame parent) => new GroupBy<string>(parent, columnIndex, RowsByValue(ValidCells));

    internal override PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending, bool putNullValuesLast) =>
        SortIndices(ValidCells, RowNumbers.Where(row => !IsValid(row)), ascending, putNullValuesLast);

    private IEnumerable<(string Value, long Row)> ValidCells => RowNumbers.Where(IsValid).Select(row => (this[row], row));

    private protected override DataFrameColumn CloneRows(IEnumerable<long?> rows) =>
        new StringDataFrameColumn(Name, rows.Select(row => row is long index ? this[index] : null));

    private protected override DataFrameColumn FillNullsImplementation(object value, bool inPlace) => value is string text
        ? FillNulls(text, inPlace)
        : throw WrongType(value ?? throw new ArgumentException("A null can't be filled with null.", nameof(value)), nameof(value));
}
