namespace Microsoft.Data.Analysis;

public sealed partial class StringDataFrameColumn
{
    /// <summary>Appends <paramref name="value"/> to every text.</summary>
    public static StringDataFrameColumn operator +(StringDataFrameColumn column, string value) =>
        column.Replace(text => text + value, inPlace: false);

    /// <summary>Puts <paramref name="value"/> before every text.</summary>
    public static StringDataFrameColumn operator +(string value, StringDataFrameColumn column) =>
        column.Replace(text => value + text, inPlace: false);

    internal override DataFrameColumn Combine(BinaryOperation operation, DataFrameColumn right, bool inPlace)
    {
        RequireAdd(operation);
        RequireSameLength(right);
        var row = 0;
        return Replace(text => text + right[row++], inPlace);
    }

    internal override DataFrameColumn CombineValue<T>(BinaryOperation operation, T right)
    {
        RequireAdd(operation);
        return this + right.ToString();
    }

    internal override DataFrameColumn CombineReverse<T>(BinaryOperation operation, T left) => throw Lacking($"{operation} from the left");

    private protected override PrimitiveDataFrameColumn<bool> Compare(ComparisonOperation operation, DataFrameColumn right)
    {
        RequireSameLength(right);
        return CompareText(operation, row => right[row]?.ToString());
    }

    private protected override PrimitiveDataFrameColumn<bool> CompareValue<T>(ComparisonOperation operation, T right)
    {
        var text = right?.ToString();
        return CompareText(operation, _ => text);
    }

    private PrimitiveDataFrameColumn<bool> CompareText(ComparisonOperation operation, Func<int, string> right)
    {
        if (operation is not (ComparisonOperation.Equal or ComparisonOperation.NotEqual))
            throw Lacking(operation.ToString());
        var equal = operation == ComparisonOperation.Equal;
        return new PrimitiveDataFrameColumn<bool>(Name, _values.Select((text, row) => text == right(row) == equal));
    }

    private void RequireAdd(BinaryOperation operation)
    {
        if (operation != BinaryOperation.Add)
            throw Lacking(operation.ToString());
    }
}
