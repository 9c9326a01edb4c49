using System.Collections;
using System.Numerics;
using System.Text;

namespace Microsoft.Data.Analysis;

/// <summary>A named column of a <see cref="DataFrame"/>. Every cell holds a value of <see cref="DataType"/> or null.</summary>
public abstract partial class DataFrameColumn : IEnumerable
{
    private readonly List<DataFrameColumnCollection> _owners = [];

    private protected DataFrameColumn(string name, Type type)
    {
        Name = name;
        DataType = type;
    }

    /// <summary>The column's name.</summary>
    public string Name { get; private set; }

    /// <summary>The type of the cells.</summary>
    public Type DataType { get; }

    /// <summary>The number of cells, nulls included.</summary>
    public abstract long Length { get; }

    /// <summary>The number of cells that are null.</summary>
    public abstract long NullCount { get; }

    /// <summary>The cell of a row; null where it holds nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The column has no such row.</exception>
    /// <exception cref="ArgumentException">The value set is not of type <see cref="DataType"/>.</exception>
    public object this[long rowIndex]
    {
        get => GetValue(rowIndex);
        set => SetValue(rowIndex, value);
    }

    /// <summary>At most <paramref name="length"/> cells from <paramref name="startIndex"/> on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The column has no row <paramref name="startIndex"/>.</exception>
    public IReadOnlyList<object> this[long startIndex, int length] => [.. RowsFrom(startIndex, length).Select(GetValue)];

    /// <summary>A column of numbers, truth values or dates, some of them null.</summary>
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T?> values)
        where T : unmanaged => new(name, values);

    /// <summary>A column of numbers, truth values or dates.</summary>
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T> values)
        where T : unmanaged => new(name, values);

    /// <summary>A column of text.</summary>
    public static StringDataFrameColumn Create(string name, IEnumerable<string> values) => new(name, values);

    /// <summary>Renames the column, in every table it belongs to.</summary>
    /// <exception cref="ArgumentException">One of those tables has another column of that name.</exception>
    public void SetName(string newName)
    {
        foreach (var owner in _owners)
        {
            owner.RequireFreeName(this, newName);
        }

        Name = newName;
    }

    /// <summary>Whether the cell holds a value, not null.</summary>
    public virtual bool IsValid(long index) => this[index] != null;

    /// <summary>A preview of the first 25 cells.</summary>
    public override string ToString() => ToString(DataFrame.DefaultMaxRowsToShowInPreview);

    /// <summary>A preview of the first <paramref name="rowsToShow"/> cells.</summary>
    public string ToString(long rowsToShow)
    {
        // The first value follows the name without a line break: that is how the real package prints a column.
        var text = new StringBuilder(Name);
        foreach (var value in this.Cast<object>().Take((int)Math.Min(Length, rowsToShow)))
        {
            text.Append(value ?? "null").AppendLine();
        }

        DataFrame.AppendAmountOfRowsShown(text, rowsToShow, Length);
        return text.Append($"Name: {Name}, Type: {DataType}").ToString();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumeratorCore();

    internal void AddOwner(DataFrameColumnCollection owner)
    {
        if (!_owners.Contains(owner))
            _owners.Add(owner);
    }

    internal void RemoveOwner(DataFrameColumnCollection owner) => _owners.Remove(owner);

    /// <summary>Adds a cell with <paramref name="value"/>, which must be null or of type <see cref="DataType"/>.</summary>
    internal abstract void AppendValue(object value);

    internal string CannotTake(object value) =>
        $"Column '{Name}' holds {DataType.Name} values and can't take the {value.GetType().Name} \"{value}\".";

    /// <summary>The cells as numbers of another type, in a new column.</summary>
    internal virtual PrimitiveDataFrameColumn<T> ConvertTo<T>()
        where T : unmanaged, INumberBase<T> =>
        throw new NotSupportedException($"Column '{Name}' holds {DataType.Name} values, which can't be combined or compared with numbers.");

    private protected abstract object GetValue(long rowIndex);

    private protected abstract void SetValue(long rowIndex, object value);

    private protected abstract IEnumerator GetEnumeratorCore();

    private protected int CheckedIndex(long rowIndex) => rowIndex >= 0 && rowIndex < Length
        ? (int)rowIndex
        : throw new ArgumentOutOfRangeException(nameof(rowIndex), NoRow(rowIndex));

    private protected IEnumerable<long> RowNumbers => Enumerable.Range(0, (int)Length).Select(row => (long)row);

    private protected IEnumerable<long> RowsFrom(long startIndex, int length) => RowNumbers.Skip(CheckedIndex(startIndex)).Take(length);

    private protected ArgumentException WrongType(object value, string parameter) => new(CannotTake(value), parameter);

    private protected string NoRow(long? rowIndex) => $"Column '{Name}' has {Length} rows and no row {rowIndex}; rows count from 0.";

    private protected NotImplementedException Lacking(string what) => new(Without(what));

    private protected NotSupportedException Unsupported(string what) => new(Without(what));

    private string Without(string what) => $"Column '{Name}' holds {DataType.Name} values and has no {what}.";
}
