namespace Microsoft.Data.Analysis;

/// <summary>A column of dates and times, any of which may be null.</summary>
public sealed class DateTimeDataFrameColumn : PrimitiveDataFrameColumn<DateTime>
{
    /// <summary>A column of these values, some of them null.</summary>
    public DateTimeDataFrameColumn(string name, IEnumerable<DateTime?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of these values.</summary>
    public DateTimeDataFrameColumn(string name, IEnumerable<DateTime> values)
        : base(name, values)
    {
    }

    /// <summary>A column of <paramref name="length"/> nulls.</summary>
    public DateTimeDataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    private protected override PrimitiveDataFrameColumn<DateTime> CreateNewColumn(string name) => new DateTimeDataFrameColumn(name);
}
