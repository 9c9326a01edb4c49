using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A column of text, any cell of which may be null.</summary>
public sealed partial class StringDataFrameColumn : DataFrameColumn, IEnumerable<string>
{
    private readonly List<string> _values;

    /// <summary>A column of <paramref name="length"/> nulls.</summary>
    public StringDataFrameColumn(string name, long length = 0)
        : this(name, Enumerable.Repeat((string)null, (int)length))
    {
    }

    /// <summary>A column of these values.</summary>
    public StringDataFrameColumn(string name, IEnumerable<string> values)
        : base(name, typeof(string)) => _values = [.. values ?? throw new ArgumentNullException(nameof(values))];

    /// <inheritdoc/>
    public override long Length => _values.Count;

    /// <inheritdoc/>
    public override long NullCount => _values.Count(value => value is null);

    /// <summary>The text of a row; null where it holds nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The column has no such row.</exception>
    public new string this[long rowIndex]
    {
        get => _values[CheckedIndex(rowIndex)];
        set => _values[CheckedIndex(rowIndex)] = value;
    }

    /// <summary>At most <paramref name="length"/> cells from <paramref name="startIndex"/> on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The column has no row <paramref name="startIndex"/>.</exception>
    public new List<string> this[long startIndex, int length] => [.. RowsFrom(startIndex, length).Select(row => this[row])];

    /// <summary>Adds a cell.</summary>
    public void Append(string value) => _values.Add(value);

    /// <summary>Applies <paramref name="func"/> to every text that is not null, in a copy or <paramref name="inPlace"/>.</summary>
    public StringDataFrameColumn Apply(Func<string, string> func, bool inPlace = false) =>
        Replace(value => value is null ? null : func(value), inPlace);

    /// <summary>Enumerates the cells.</summary>
    public IEnumerator<string> GetEnumerator() => _values.GetEnumerator();

    internal override void AppendValue(object value) => Append((string)value);

    private protected override object GetValue(long rowIndex) => this[rowIndex];

    private protected override void SetValue(long rowIndex, object value) =>
        this[rowIndex] = value is null or string ? (string)value : throw WrongType(value, nameof(value));

    private protected override IEnumerator GetEnumeratorCore() => GetEnumerator();

    private StringDataFrameColumn Replace(Func<string, string> replace, bool inPlace)
    {
        var result = inPlace ? this : Clone();
        for (var row = 0; row < result._values.Count; row++)
        {
            result._values[row] = replace(result._values[row]);
        }

        return result;
    }
}
