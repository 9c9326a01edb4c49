namespace Microsoft.Data.Analysis;

/// <summary>A column of 64-bit floating-point numbers, any of which may be null.</summary>
public sealed partial class DoubleDataFrameColumn : PrimitiveDataFrameColumn<double>
{
    /// <summary>A column of these values, some of them null.</summary>
    public DoubleDataFrameColumn(string name, IEnumerable<double?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of these values.</summary>
    public DoubleDataFrameColumn(string name, IEnumerable<double> values)
        : base(name, values)
    {
    }

    /// <summary>A column of <paramref name="length"/> nulls.</summary>
    public DoubleDataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    private protected override PrimitiveDataFrameColumn<double> CreateNewColumn(string name) => new DoubleDataFrameColumn(name);
}
