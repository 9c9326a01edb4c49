using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <summary>Combines columns of different numbers in <typeparamref name="T"/>, the type C# promotes the two operands to.</summary>
/// <typeparam name="TColumn">The result's column type.</typeparam>
/// <typeparam name="T">The type of its cells.</typeparam>
internal static class Operation<TColumn, T>
    where TColumn : PrimitiveDataFrameColumn<T>
    where T : unmanaged, INumberBase<T>
{
    public static TColumn Combine(BinaryOperation operation, DataFrameColumn left, DataFrameColumn right) =>
        (TColumn)left.ConvertTo<T>().CombineInPlace(operation, right.ConvertTo<T>());

    public static TColumn Combine(BinaryOperation operation, DataFrameColumn left, T right) =>
        (TColumn)left.ConvertTo<T>().CombineInPlace(operation, right);

    public static TColumn Combine(BinaryOperation operation, T left, DataFrameColumn right) =>
        (TColumn)right.ConvertTo<T>().CombineReverseInPlace(operation, left);

    public static TColumn Add(DataFrameColumn left, DataFrameColumn right) => Combine(BinaryOperation.Add, left, right);
    public static TColumn Add(DataFrameColumn left, T right) => Combine(BinaryOperation.Add, left, right);
    public static TColumn Add(T left, DataFrameColumn right) => Combine(BinaryOperation.Add, left, right);

    public static TColumn Subtract(DataFrameColumn left, DataFrameColumn right) => Combine(BinaryOperation.Subtract, left, right);
    public static TColumn Subtract(DataFrameColumn left, T right) => Combine(BinaryOperation.Subtract, left, right);
    public static TColumn Subtract(T left, DataFrameColumn right) => Combine(BinaryOperation.Subtract, left, right);

    public static TColumn Multiply(DataFrameColumn left, DataFrameColumn right) => Combine(BinaryOperation.Multiply, left, right);
    public static TColumn Multiply(DataFrameColumn left, T right) => Combine(BinaryOperation.Multiply, left, right);
    public static TColumn Multiply(T left, DataFrameColumn right) => Combine(BinaryOperation.Multiply, left, right);

    public static TColumn Divide(DataFrameColumn left, DataFrameColumn right) => Combine(BinaryOperation.Divide, left, right);
    public static TColumn Divide(DataFrameColumn left, T right) => Combine(BinaryOperation.Divide, left, right);
    public static TColumn Divide(T left, DataFrameColumn right) => Combine(BinaryOperation.Divide, left, right);
}
