using System.Numerics;
using System.Runtime.InteropServices;

namespace Microsoft.Data.Analysis;

public partial class PrimitiveDataFrameColumn<T>
{
    private static Arithmetic<T> Arithmetic => Arithmetic<T>.Instance;

    /// <summary>Applies <paramref name="func"/> to every value that is not null, in a copy or <paramref name="inPlace"/>.</summary>
    public PrimitiveDataFrameColumn<T> Apply(Func<T, T> func, bool inPlace = false)
    {
        var result = inPlace ? this : Clone();
        result.ReplaceSlots((row, value) => result._valid[row] ? func(value) : value);
        return result;
    }

    /// <summary>A copy (or this column, <paramref name="inPlace"/>) with values outside the bounds moved to them.</summary>
    public PrimitiveDataFrameColumn<T> Clamp(T min, T max, bool inPlace = false)
    {
        var order = Comparer<T>.Default;
        return Apply(value => order.Compare(value, min) < 0 ? min : order.Compare(value, max) > 0 ? max : value, inPlace);
    }

    /// <inheritdoc/>
    public override DataFrameColumn Clamp<U>(U min, U max, bool inPlace = false) => Clamp(Converted(min), Converted(max), inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Abs(bool inPlace = false) => Apply(Arithmetic.Abs, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Round(bool inPlace = false) => Apply(Arithmetic.Round, inPlace);

    internal override PrimitiveDataFrameColumn<TResult> ConvertTo<TResult>()
    {
        var result = (PrimitiveDataFrameColumn<TResult>)ColumnTypes.Create(typeof(TResult), Name);
        result._values.AddRange(_values.Select(Arithmetic.ConvertTo<TResult>));
        result._valid.AddRange(_valid);
        result._nullCount = _nullCount;
        return result;
    }

    internal PrimitiveDataFrameColumn<T> CombineInPlace(BinaryOperation operation, PrimitiveDataFrameColumn<T> right)
    {
        RequireSameLength(right);
        // Dividing by the 0 in a null's slot would throw for integers.
        var skipsNulls = operation == BinaryOperation.Divide;
        ReplaceSlots((row, left) => skipsNulls && !right._valid[row] ? left : Arithmetic.Combine(operation, left, right._values[row]));
        for (var row = 0; row < _valid.Count; row++)
        {
            _valid[row] &= right._valid[row];
        }

        _nullCount = _valid.Count(valid => !valid);
        return this;
    }

    internal PrimitiveDataFrameColumn<T> CombineInPlace(BinaryOperation operation, T right) =>
        ReplaceSlots((_, left) => Arithmetic.Combine(operation, left, right));

    internal PrimitiveDataFrameColumn<T> CombineReverseInPlace(BinaryOperation operation, T left)
    {
        var skipsNulls = operation == BinaryOperation.Divide;
        return ReplaceSlots((row, right) => skipsNulls && !_valid[row] ? right : Arithmetic.Combine(operation, left, right));
    }

    internal override DataFrameColumn Combine(BinaryOperation operation, DataFrameColumn right, bool inPlace)
    {
        RequireSameLength(right);
        if (right is PrimitiveDataFrameColumn<T> same)
            return (inPlace ? this : Clone()).CombineInPlace(operation, same);
        if (inPlace)
            throw new ArgumentException($"Column '{Name}' holds {DataType.Name} values; in place it can't become double.", nameof(inPlace));
        return Operation<DoubleDataFrameColumn, double>.Combine(operation, this, right);
    }

    internal override DataFrameColumn CombineValue<U>(BinaryOperation operation, U right) => right is T same
        ? Clone().CombineInPlace(operation, same)
        : Operation<DoubleDataFrameColumn, double>.Combine(operation, this, ArithmeticByType.ToDouble(right));

    internal override DataFrameColumn CombineReverse<U>(BinaryOperation operation, U left) => left is T same
        ? Clone().CombineReverseInPlace(operation, same)
        : Operation<DoubleDataFrameColumn, double>.Combine(operation, ArithmeticByType.ToDouble(left), this);

    private protected override PrimitiveDataFrameColumn<bool> Compare(ComparisonOperation operation, DataFrameColumn right)
    {
        RequireSameLength(right);
        return right is PrimitiveDataFrameColumn<T> same
            ? CompareSlots((row, left) => Arithmetic.Compare(operation, left, same._values[row]))
            : ConvertTo<double>().Compare(operation, right.ConvertTo<double>());
    }

    private protected override PrimitiveDataFrameColumn<bool> CompareValue<U>(ComparisonOperation operation, U right) => right is T same
        ? CompareSlots((_, left) => Arithmetic.Compare(operation, left, same))
        : ConvertTo<double>().CompareValue(operation, ArithmeticByType.ToDouble(right));

    private BooleanDataFrameColumn CompareSlots(Func<int, T, bool> compare) =>
        new(Name, _values.Select((value, row) => compare(row, value)));

    private PrimitiveDataFrameColumn<T> ReplaceSlots(Func<int, T, T> replace)
    {
        var slots = CollectionsMarshal.AsSpan(_values);
        for (var row = 0; row < slots.Length; row++)
        {
            slots[row] = replace(row, slots[row]);
        }

        return this;
    }
}
