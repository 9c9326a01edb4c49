namespace Microsoft.Data.Analysis;

/// <remarks>
/// The typed getters want a column of exactly that class: <see cref="DataFrameColumn.Create{T}(string, IEnumerable{T})"/> and
/// <see cref="DataFrameColumn.ValueCounts"/>, for example, make plain <see cref="PrimitiveDataFrameColumn{T}"/>. All throw an
/// <see cref="ArgumentException"/> where there is no such column or it is of another class.
/// </remarks>
public sealed partial class DataFrameColumnCollection
{
    /// <summary>The column of that name as a <see cref="PrimitiveDataFrameColumn{T}"/>.</summary>
    public PrimitiveDataFrameColumn<T> GetPrimitiveColumn<T>(string name)
        where T : unmanaged => Get<PrimitiveDataFrameColumn<T>>(name);

    /// <summary>The column of that name as a <see cref="StringDataFrameColumn"/>.</summary>
    public StringDataFrameColumn GetStringColumn(string name) => Get<StringDataFrameColumn>(name);

    /// <summary>The column of that name as a <see cref="BooleanDataFrameColumn"/>.</summary>
    public BooleanDataFrameColumn GetBooleanColumn(string name) => Get<BooleanDataFrameColumn>(name);

    /// <summary>The column of that name as a <see cref="ByteDataFrameColumn"/>.</summary>
    public ByteDataFrameColumn GetByteColumn(string name) => Get<ByteDataFrameColumn>(name);

    /// <summary>The column of that name as an <see cref="Int32DataFrameColumn"/>.</summary>
    public Int32DataFrameColumn GetInt32Column(string name) => Get<Int32DataFrameColumn>(name);

    /// <summary>The column of that name as an <see cref="Int64DataFrameColumn"/>.</summary>
    public Int64DataFrameColumn GetInt64Column(string name) => Get<Int64DataFrameColumn>(name);

    /// <summary>The column of that name as a <see cref="SingleDataFrameColumn"/>.</summary>
    public SingleDataFrameColumn GetSingleColumn(string name) => Get<SingleDataFrameColumn>(name);

    /// <summary>The column of that name as a <see cref="DoubleDataFrameColumn"/>.</summary>
    public DoubleDataFrameColumn GetDoubleColumn(string name) => Get<DoubleDataFrameColumn>(name);

    /// <summary>The column of that name as a <see cref="DateTimeDataFrameColumn"/>.</summary>
    public DateTimeDataFrameColumn GetDateTimeColumn(string name) => Get<DateTimeDataFrameColumn>(name);

    private TColumn Get<TColumn>(string name)
        where TColumn : DataFrameColumn
    {
        var column = this[name];
        if (column is TColumn typed)
            return typed;
        var getter = column is StringDataFrameColumn ? nameof(GetStringColumn) : $"{nameof(GetPrimitiveColumn)}<{column.DataType.Name}>";
        throw new ArgumentException($"Column '{name}' is not a {typeof(TColumn).Name}; {getter}(\"{name}\") gives it.", nameof(name));
    }
}
