using System.Collections.ObjectModel;

namespace Microsoft.Data.Analysis;

/// <summary>The columns of a <see cref="DataFrame"/>: all of one length, each with a name of its own.</summary>
public sealed partial class DataFrameColumnCollection : Collection<DataFrameColumn>
{
    internal DataFrameColumnCollection(IEnumerable<DataFrameColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        foreach (var column in columns)
        {
            Add(column);
        }
    }

    internal long RowCount { get; set; }

    /// <summary>The column of that name. Setting it renames the column and adds it, or puts it in the place of the one there was.</summary>
    /// <exception cref="ArgumentException">There is no such column, or the column set has another length.</exception>
    public DataFrameColumn this[string columnName]
    {
        get => this[RequireIndexOf(columnName)];
        set
        {
            var index = IndexOf(columnName);
            value.SetName(columnName);
            if (index == -1)
                Add(value);
            else
                this[index] = value;
        }
    }

    /// <summary>The number of the column of that name, counted from 0; -1 where there is none.</summary>
    public int IndexOf(string columnName)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Name == columnName)
                return i;
        }

        return -1;
    }

    /// <summary>Puts a new column of these values before the one with number <paramref name="columnIndex"/>.</summary>
    public void Insert<T>(int columnIndex, IEnumerable<T> column, string columnName)
        where T : unmanaged => Insert(columnIndex, new PrimitiveDataFrameColumn<T>(columnName, column));

    /// <summary>Takes the column of that name out, if there is one.</summary>
    public void Remove(string columnName)
    {
        if (IndexOf(columnName) is var index and not -1)
            RemoveAt(index);
    }

    /// <summary>Renames a column.</summary>
    /// <exception cref="ArgumentException">There is no such column, or already one of the new name.</exception>
    public void RenameColumn(string currentName, string newName) => this[currentName].SetName(newName);

    internal int RequireIndexOf(string columnName)
    {
        if (IndexOf(columnName) is var index and not -1)
            return index;
        var names = string.Join(", ", this.Select(column => $"'{column.Name}'"));
        throw new ArgumentException($"Column '{columnName}' does not exist. The table has: {names}.", nameof(columnName));
    }

    /// <summary>Called by a column that is about to take another name.</summary>
    internal void RequireFreeName(DataFrameColumn column, string name)
    {
        if (IndexOf(name) is var index and not -1 && this[index] != column)
            throw new ArgumentException($"The table already contains a column called '{name}'.", nameof(column));
    }

    /// <inheritdoc/>
    protected override void InsertItem(int index, DataFrameColumn item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (Count > 0)
            RequireLength(item);
        RequireFreeName(null, item.Name);
        base.InsertItem(index, item);
        item.AddOwner(this);
        RowCount = item.Length;
    }

    /// <inheritdoc/>
    protected override void SetItem(int index, DataFrameColumn item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (RowCount > 0)
            RequireLength(item);
        RequireFreeName(this[index], item.Name);
        this[index].RemoveOwner(this);
        base.SetItem(index, item);
        item.AddOwner(this);
    }

    /// <inheritdoc/>
    protected override void RemoveItem(int index)
    {
        this[index].RemoveOwner(this);
        base.RemoveItem(index);
        if (Count == 0)
            RowCount = 0;
    }

    /// <inheritdoc/>
    protected override void ClearItems()
    {
        foreach (var column in this)
        {
            column.RemoveOwner(this);
        }

        base.ClearItems();
        RowCount = 0;
    }

    private void RequireLength(DataFrameColumn column)
    {
        if (column.Length != RowCount)
            throw new ArgumentException($"Column '{column.Name}' is of length {column.Length}, the table {RowCount}.", nameof(column));
    }
}
