namespace Microsoft.Data.Analysis;

/// <summary>A column of 32-bit floating-point numbers, any of which may be null.</summary>
public sealed partial class SingleDataFrameColumn : PrimitiveDataFrameColumn<float>
{
    /// <summary>A column of these values, some of them null.</summary>
    public SingleDataFrameColumn(string name, IEnumerable<float?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of these values.</summary>
    public SingleDataFrameColumn(string name, IEnumerable<float> values)
        : base(name, values)
    {
    }

    /// <summary>A column of <paramref name="length"/> nulls.</summary>
    public SingleDataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    private protected override PrimitiveDataFrameColumn<float> CreateNewColumn(string name) => new SingleDataFrameColumn(name);
}
