namespace Microsoft.Data.Analysis;

/// <summary>A table: named columns of equal length.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource))]
public sealed partial class DataFrame
{
    internal const int DefaultMaxRowsToShowInPreview = 25;

    /// <summary>A table of these columns.</summary>
    /// <exception cref="ArgumentException">Two columns have the same name, or different lengths.</exception>
    public DataFrame(IEnumerable<DataFrameColumn> columns)
    {
        Columns = new DataFrameColumnCollection(columns);
        Rows = new DataFrameRowCollection(this);
    }

    /// <inheritdoc cref="DataFrame(IEnumerable{DataFrameColumn})"/>
    public DataFrame(params DataFrameColumn[] columns)
        : this((IEnumerable<DataFrameColumn>)columns)
    {
    }

    /// <summary>The columns.</summary>
    public DataFrameColumnCollection Columns { get; }

    /// <summary>The rows, as a view of the columns.</summary>
    public DataFrameRowCollection Rows { get; }

    /// <summary>A cell; null where it holds nothing.</summary>
    public object this[long rowIndex, int columnIndex]
    {
        get => Columns[columnIndex][rowIndex];
        set => Columns[columnIndex][rowIndex] = value;
    }

    /// <summary>The column of that name. Setting it renames the column and adds it, or puts it in the place of the one there was.</summary>
    /// <exception cref="ArgumentException">There is no such column, or the column set has another length.</exception>
    public DataFrameColumn this[string columnName]
    {
        get => Columns[columnName];
        set => Columns[columnName] = value;
    }

    /// <summary>A copy of the table.</summary>
    public DataFrame Clone() => Clone(null);

    /// <summary>A copy with <paramref name="prefix"/> before every column's name, or this table so changed.</summary>
    public DataFrame AddPrefix(string prefix, bool inPlace = false) => Rename(name => prefix + name, inPlace);

    /// <summary>A copy with <paramref name="suffix"/> after every column's name, or this table so changed.</summary>
    public DataFrame AddSuffix(string suffix, bool inPlace = false) => Rename(name => name + suffix, inPlace);

    /// <summary>A copy (or this table, <paramref name="inPlace"/>) with numbers outside the bounds moved to them.</summary>
    public DataFrame Clamp<U>(U min, U max, bool inPlace = false)
    {
        var result = inPlace ? this : Clone();
        foreach (var column in result.Columns.Where(column => column.IsNumericColumn()))
        {
            column.Clamp(min, max, inPlace: true);
        }

        return result;
    }

    private DataFrame Clone(DataFrameColumn mapIndices) => new(Columns.Select(column => column.Clone(mapIndices)));

    private DataFrame Rename(Func<string, string> rename, bool inPlace)
    {
        var result = inPlace ? this : Clone();
        foreach (var column in result.Columns)
        {
            column.SetName(rename(column.Name));
        }

        return result;
    }
}
