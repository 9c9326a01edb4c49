namespace Microsoft.Data.Analysis;

public partial class PrimitiveDataFrameColumn<T>
{
    /// <inheritdoc/>
    public override bool IsNumericColumn() => Type.GetTypeCode(typeof(T)) is >= TypeCode.SByte and <= TypeCode.Decimal;

    /// <inheritdoc/>
    public override bool HasDescription() => IsNumericColumn() || typeof(T) == typeof(DateTime);

    /// <inheritdoc/>
    public override double Mean()
    {
        if (Length == 0)
            return 0;
        var sum = Sum() ?? throw new InvalidOperationException($"Column '{Name}' holds only nulls, so it has no mean.");
        return Convert.ToDouble(sum) / (Length - NullCount);
    }

    /// <inheritdoc/>
    public override double Median()
    {
        var sorted = Values.Order().ToList();
        if (sorted.Count == 0)
            return 0;
        var upper = Convert.ToDouble(sorted[sorted.Count / 2]);
        return sorted.Count % 2 == 1 ? upper : (upper + Convert.ToDouble(sorted[sorted.Count / 2 - 1])) / 2;
    }

    /// <inheritdoc/>
    public override object Max() => Extreme(Values, Arithmetic.Max);

    /// <inheritdoc/>
    public override object Max(IEnumerable<long> rowIndices) => Extreme(SlotsAt(rowIndices), Arithmetic.Max);

    /// <inheritdoc/>
    public override object Min() => Extreme(Values, Arithmetic.Min);

    /// <inheritdoc/>
    public override object Min(IEnumerable<long> rowIndices) => Extreme(SlotsAt(rowIndices), Arithmetic.Min);

    /// <inheritdoc/>
    public override object Sum() => NullCount == Length ? null : Values.Aggregate(default(T), Add);

    /// <inheritdoc/>
    public override object Sum(IEnumerable<long> rowIndices) => SlotsAt(rowIndices).Aggregate(default(T), Arithmetic.AddChecked);

    /// <inheritdoc/>
    public override bool All() => Truths.All(value => value);

    /// <inheritdoc/>
    public override bool Any() => Truths.Any(value => value);

    /// <inheritdoc/>
    public override DataFrameColumn CumulativeMax(bool inPlace = false) => Accumulate(_values.FirstOrDefault(), Arithmetic.Max, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn CumulativeMin(bool inPlace = false) => Accumulate(_values.FirstOrDefault(), Arithmetic.Min, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn CumulativeSum(bool inPlace = false) => Accumulate(default, Add, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Description()
    {
        // As in the real package the mean is over all rows: a null lowers it.
        var result = new PrimitiveDataFrameColumn<float>(Name, [Length - NullCount]);
        result.Append(AsFloat(Max));
        result.Append(AsFloat(Min));
        result.Append(AsFloat(Sum) / Length);
        return result;
    }

    private IEnumerable<T> Values => ValidCells.Select(cell => cell.Value);

    private IEnumerable<bool> Truths => _values as IEnumerable<bool>
        ?? throw new NotSupportedException($"Column '{Name}' holds {DataType.Name} values; All and Any need a column of bool.");

    private IEnumerable<T> SlotsAt(IEnumerable<long> rowIndices) => rowIndices.Select(row => _values[CheckedIndex(row)]);

    private static T? Extreme(IEnumerable<T> values, Func<T, T, T> better)
    {
        T? best = null;
        foreach (var value in values)
        {
            best = better(best ?? value, value);
        }

        return best;
    }

    private PrimitiveDataFrameColumn<T> Accumulate(T seed, Func<T, T, T> combine, bool inPlace) =>
        Apply(value => seed = combine(value, seed), inPlace);

    private static T Add(T left, T right) => Arithmetic.Combine(BinaryOperation.Add, left, right);

    /// <summary>A statistic as a float; null where there is none, as for dates.</summary>
    private static float? AsFloat(Func<object> statistic)
    {
        try
        {
            return statistic() is { } value ? Convert.ToSingle(value) : null;
        }
        catch (Exception error) when (error is NotSupportedException or InvalidCastException)
        {
            return null;
        }
    }
}
