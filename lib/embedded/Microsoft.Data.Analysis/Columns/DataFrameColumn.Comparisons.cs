using static Microsoft.Data.Analysis.ComparisonOperation;

namespace Microsoft.Data.Analysis;

/// <remarks>
/// Comparisons give a column of truth values without nulls, to filter a table by. Different types of numbers are compared as doubles.
/// A null counts as the default value, 0, except in <see cref="ElementwiseIsNull"/>, <see cref="ElementwiseIsNotNull"/> and for text.
/// </remarks>
public abstract partial class DataFrameColumn
{
    /// <summary>Where the two columns are equal; with null as <paramref name="column"/>, where this one is null.</summary>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) =>
        column is null ? ElementwiseIsNull() : Compare(Equal, column);

    /// <summary>Where the cells equal <paramref name="value"/>.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) => CompareAny(Equal, value);

    /// <summary>Where the two columns differ; with null as <paramref name="column"/>, where this one is not null.</summary>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) =>
        column is null ? ElementwiseIsNotNull() : Compare(NotEqual, column);

    /// <summary>Where the cells differ from <paramref name="value"/>.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<T>(T value) => CompareAny(NotEqual, value);

    /// <summary>Where this column is at least the other.</summary>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual(DataFrameColumn column) =>
        Compare(GreaterThanOrEqual, column);

    /// <summary>Where the cells are at least <paramref name="value"/>.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual<T>(T value) => CompareAny(GreaterThanOrEqual, value);

    /// <summary>Where this column is at most the other.</summary>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual(DataFrameColumn column) =>
        Compare(LessThanOrEqual, column);

    /// <summary>Where the cells are at most <paramref name="value"/>.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual<T>(T value) => CompareAny(LessThanOrEqual, value);

    /// <summary>Where this column is greater than the other.</summary>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan(DataFrameColumn column) => Compare(GreaterThan, column);

    /// <summary>Where the cells are greater than <paramref name="value"/>.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan<T>(T value) => CompareAny(GreaterThan, value);

    /// <summary>Where this column is less than the other.</summary>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public PrimitiveDataFrameColumn<bool> ElementwiseLessThan(DataFrameColumn column) => Compare(LessThan, column);

    /// <summary>Where the cells are less than <paramref name="value"/>.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseLessThan<T>(T value) => CompareAny(LessThan, value);

    /// <summary>Where the cells are null.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseIsNull() => new BooleanDataFrameColumn(Name, RowNumbers.Select(row => !IsValid(row)));

    /// <summary>Where the cells are not null.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseIsNotNull() => new BooleanDataFrameColumn(Name, RowNumbers.Select(IsValid));

    private protected abstract PrimitiveDataFrameColumn<bool> Compare(ComparisonOperation operation, DataFrameColumn right);

    private protected abstract PrimitiveDataFrameColumn<bool> CompareValue<T>(ComparisonOperation operation, T right);

    private protected void RequireSameLength(DataFrameColumn column)
    {
        if (column.Length != Length)
            throw new ArgumentException($"Column '{Name}' is of length {Length}, column '{column.Name}' {column.Length}.", nameof(column));
    }

    private PrimitiveDataFrameColumn<bool> CompareAny<T>(ComparisonOperation operation, T value) =>
        value is DataFrameColumn column ? Compare(operation, column) : CompareValue(operation, value);
}
