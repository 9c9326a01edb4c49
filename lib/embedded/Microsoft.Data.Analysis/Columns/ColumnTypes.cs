namespace Microsoft.Data.Analysis;

/// <summary>The column for a type of cells.</summary>
internal static class ColumnTypes
{
    /// <summary>An empty column.</summary>
    /// <exception cref="NotSupportedException">There is no column for that type.</exception>
    public static DataFrameColumn Create(Type kind, string name) => Type.GetTypeCode(kind) switch
    {
        TypeCode.Boolean => new BooleanDataFrameColumn(name),
        TypeCode.Byte => new ByteDataFrameColumn(name),
        TypeCode.Int32 => new Int32DataFrameColumn(name),
        TypeCode.Int64 => new Int64DataFrameColumn(name),
        TypeCode.Single => new SingleDataFrameColumn(name),
        TypeCode.Double => new DoubleDataFrameColumn(name),
        TypeCode.String => new StringDataFrameColumn(name),
        TypeCode.DateTime => new DateTimeDataFrameColumn(name),
        _ => throw new NotSupportedException(
            $"Column '{name}' can't be of type {kind}: bool, byte, int, long, float, double, string and DateTime are there."),
    };
}
