namespace Microsoft.Data.Analysis;

/// <summary>A column of bytes, any of which may be null.</summary>
public sealed partial class ByteDataFrameColumn : PrimitiveDataFrameColumn<byte>
{
    /// <summary>A column of these values, some of them null.</summary>
    public ByteDataFrameColumn(string name, IEnumerable<byte?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of these values.</summary>
    public ByteDataFrameColumn(string name, IEnumerable<byte> values)
        : base(name, values)
    {
    }

    /// <summary>A column of <paramref name="length"/> nulls.</summary>
    public ByteDataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    private protected override PrimitiveDataFrameColumn<byte> CreateNewColumn(string name) => new ByteDataFrameColumn(name);
}
