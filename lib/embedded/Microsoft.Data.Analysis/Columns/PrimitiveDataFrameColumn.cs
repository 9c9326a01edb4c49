using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A column of numbers, truth values or dates, any of which may be null.</summary>
public partial class PrimitiveDataFrameColumn<T> : DataFrameColumn, IEnumerable<T?>
    where T : unmanaged
{
    // A null has its slot among the values too, holding default(T): arithmetic and comparisons run over every slot, and so a null compares
    // as 0, like in the real package.
    private readonly List<T> _values = [];
    private readonly List<bool> _valid = [];
    private long _nullCount;

    /// <summary>A column of these values, some of them null.</summary>
    public PrimitiveDataFrameColumn(string name, IEnumerable<T?> values)
        : base(name, typeof(T))
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            Append(value);
        }
    }

    /// <summary>A column of these values.</summary>
    public PrimitiveDataFrameColumn(string name, IEnumerable<T> values)
        : this(name)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values.AddRange(values);
        _valid.AddRange(Enumerable.Repeat(true, _values.Count));
    }

    /// <summary>A column of <paramref name="length"/> nulls.</summary>
    public PrimitiveDataFrameColumn(string name, long length = 0)
        : base(name, typeof(T)) => AppendMany(null, length);

    /// <inheritdoc/>
    public override long Length => _values.Count;

    /// <inheritdoc/>
    public override long NullCount => _nullCount;

    /// <summary>The cell of a row; null where it holds nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The column has no such row.</exception>
    public new T? this[long rowIndex]
    {
        get => IsValid(rowIndex) ? _values[(int)rowIndex] : null;
        set
        {
            var index = CheckedIndex(rowIndex);
            _nullCount += (_valid[index] ? 1 : 0) - (value.HasValue ? 1 : 0);
            _values[index] = value.GetValueOrDefault();
            _valid[index] = value.HasValue;
        }
    }

    /// <summary>At most <paramref name="length"/> cells from <paramref name="startIndex"/> on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The column has no row <paramref name="startIndex"/>.</exception>
    public new IReadOnlyList<T?> this[long startIndex, int length] => [.. RowsFrom(startIndex, length).Select(row => this[row])];

    /// <summary>Adds a cell.</summary>
    public void Append(T? value)
    {
        _values.Add(value.GetValueOrDefault());
        _valid.Add(value.HasValue);
        if (!value.HasValue)
            _nullCount++;
    }

    /// <summary>Adds <paramref name="count"/> cells of one value.</summary>
    public void AppendMany(T? value, long count)
    {
        for (var i = 0L; i < count; i++)
        {
            Append(value);
        }
    }

    /// <inheritdoc/>
    public override bool IsValid(long index) => _valid[CheckedIndex(index)];

    /// <summary>Enumerates the cells.</summary>
    public IEnumerator<T?> GetEnumerator() => _values.Select((value, row) => _valid[row] ? value : (T?)null).GetEnumerator();

    internal override void AppendValue(object value) => Append((T?)value);

    /// <summary>The values that are not null, with their rows.</summary>
    private IEnumerable<(T Value, long Row)> ValidCells => RowNumbers.Where(IsValid).Select(row => (_values[(int)row], row));

    private protected override object GetValue(long rowIndex) => this[rowIndex];

    private protected override void SetValue(long rowIndex, object value) =>
        this[rowIndex] = value is null or T ? (T?)value : throw WrongType(value, nameof(value));

    private protected override IEnumerator GetEnumeratorCore() => GetEnumerator();
}
