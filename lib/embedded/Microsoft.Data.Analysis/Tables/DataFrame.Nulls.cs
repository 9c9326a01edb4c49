namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    /// <summary>The rows without nulls.</summary>
    /// <param name="options">Whether a row is dropped for any null in it, or only when every cell is null.</param>
    public DataFrame DropNulls(DropNullOptions options = DropNullOptions.Any) =>
        this[Rows.Numbers.Where(row => options == DropNullOptions.Any
            ? Columns.All(column => column.IsValid(row))
            : Columns.Any(column => column.IsValid(row)))];

    /// <summary>A copy (or this table, <paramref name="inPlace"/>) with <paramref name="value"/> for every null.</summary>
    /// <remarks>The value is converted to each column's type; a column of text takes only text.</remarks>
    public DataFrame FillNulls(object value, bool inPlace = false) => FillNulls(Enumerable.Repeat(value, Columns.Count).ToList(), inPlace);

    /// <summary>A copy (or this table, <paramref name="inPlace"/>) with a value of its own for every column's nulls.</summary>
    /// <exception cref="ArgumentException">There are not as many values as columns.</exception>
    public DataFrame FillNulls(IList<object> values, bool inPlace = false)
    {
        if (values.Count != Columns.Count)
            throw new ArgumentException($"{values.Count} values were given for {Columns.Count} columns.", nameof(values));
        var result = inPlace ? this : Clone();
        for (var i = 0; i < values.Count; i++)
        {
            result.Columns[i].FillNulls(values[i], inPlace: true);
        }

        return result;
    }
}
