namespace Microsoft.Data.Analysis;

public abstract partial class DataFrameColumn
{
    /// <summary>Whether the column holds numbers.</summary>
    public virtual bool IsNumericColumn() => false;

    /// <summary>Whether <see cref="DataFrame.Description"/> shows the column: numbers and dates.</summary>
    public virtual bool HasDescription() => false;

    /// <summary>The mean of the values that are not null; 0 for an empty column.</summary>
    public virtual double Mean() => throw Lacking(nameof(Mean));

    /// <summary>The median of the values that are not null; 0 where there are none.</summary>
    public virtual double Median() => throw Lacking(nameof(Median));

    /// <summary>The largest value, of type <see cref="DataType"/>; null where there is none.</summary>
    public virtual object Max() => throw Lacking(nameof(Max));

    /// <summary>The largest value at <paramref name="rowIndices"/>, where a null counts as 0.</summary>
    public virtual object Max(IEnumerable<long> rowIndices) => throw Lacking(nameof(Max));

    /// <summary>The smallest value, of type <see cref="DataType"/>; null where there is none.</summary>
    public virtual object Min() => throw Lacking(nameof(Min));

    /// <summary>The smallest value at <paramref name="rowIndices"/>, where a null counts as 0.</summary>
    public virtual object Min(IEnumerable<long> rowIndices) => throw Lacking(nameof(Min));

    /// <summary>The sum, of type <see cref="DataType"/> (integers wrap around); null where there is no value.</summary>
    public virtual object Sum() => throw Lacking(nameof(Sum));

    /// <summary>The sum of the values at <paramref name="rowIndices"/>.</summary>
    /// <exception cref="OverflowException">The sum is too large for <see cref="DataType"/>.</exception>
    public virtual object Sum(IEnumerable<long> rowIndices) => throw Lacking(nameof(Sum));

    /// <summary>Whether every cell is true.</summary>
    public virtual bool All() => throw Lacking(nameof(All));

    /// <summary>Whether any cell is true.</summary>
    public virtual bool Any() => throw Lacking(nameof(Any));

    /// <summary>The absolute values.</summary>
    public virtual DataFrameColumn Abs(bool inPlace = false) => throw Lacking(nameof(Abs));

    /// <summary>The values rounded to whole numbers, halves to the even one.</summary>
    public virtual DataFrameColumn Round(bool inPlace = false) => throw Lacking(nameof(Round));

    /// <summary>For each row the largest value so far.</summary>
    public virtual DataFrameColumn CumulativeMax(bool inPlace = false) => throw Lacking(nameof(CumulativeMax));

    /// <summary>For each row the smallest value so far.</summary>
    public virtual DataFrameColumn CumulativeMin(bool inPlace = false) => throw Lacking(nameof(CumulativeMin));

    /// <summary>For each row the sum so far.</summary>
    public virtual DataFrameColumn CumulativeSum(bool inPlace = false) => throw Lacking(nameof(CumulativeSum));

    /// <summary>The column's type and its number of values, as text.</summary>
    public virtual StringDataFrameColumn Info() => new(Name, [DataType.ToString(), (Length - NullCount).ToString()]);

    /// <summary>The number of values, the largest, the smallest and the mean, as a column of floats.</summary>
    public virtual DataFrameColumn Description() => throw Lacking(nameof(Description));
}
