namespace Microsoft.Data.Analysis;

/// <summary>A column of truth values, any of which may be null.</summary>
public sealed partial class BooleanDataFrameColumn : PrimitiveDataFrameColumn<bool>
{
    /// <summary>A column of these values, some of them null.</summary>
    public BooleanDataFrameColumn(string name, IEnumerable<bool?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of these values.</summary>
    public BooleanDataFrameColumn(string name, IEnumerable<bool> values)
        : base(name, values)
    {
    }

    /// <summary>A column of <paramref name="length"/> nulls.</summary>
    public BooleanDataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    private protected override PrimitiveDataFrameColumn<bool> CreateNewColumn(string name) => new BooleanDataFrameColumn(name);
}
