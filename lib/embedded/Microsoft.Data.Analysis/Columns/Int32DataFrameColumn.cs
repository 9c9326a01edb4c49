namespace Microsoft.Data.Analysis;

/// <summary>A column of 32-bit integers, any of which may be null.</summary>
public sealed partial class Int32DataFrameColumn : PrimitiveDataFrameColumn<int>
{
    /// <summary>A column of these values, some of them null.</summary>
    public Int32DataFrameColumn(string name, IEnumerable<int?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of these values.</summary>
    public Int32DataFrameColumn(string name, IEnumerable<int> values)
        : base(name, values)
    {
    }

    /// <summary>A column of <paramref name="length"/> nulls.</summary>
    public Int32DataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    private protected override PrimitiveDataFrameColumn<int> CreateNewColumn(string name) => new Int32DataFrameColumn(name);
}
