namespace Microsoft.Data.Analysis;

/// <summary>A column of 64-bit integers, any of which may be null.</summary>
public sealed partial class Int64DataFrameColumn : PrimitiveDataFrameColumn<long>
{
    /// <summary>A column of these values, some of them null.</summary>
    public Int64DataFrameColumn(string name, IEnumerable<long?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of these values.</summary>
    public Int64DataFrameColumn(string name, IEnumerable<long> values)
        : base(name, values)
    {
    }

    /// <summary>A column of <paramref name="length"/> nulls.</summary>
    public Int64DataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    private protected override PrimitiveDataFrameColumn<long> CreateNewColumn(string name) => new Int64DataFrameColumn(name);
}
