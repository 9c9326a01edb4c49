using static Microsoft.Data.Analysis.BinaryOperation;

namespace Microsoft.Data.Analysis;

/// <remarks>
/// Operators make a new column, named like the left column, or the only one. A null on either side makes a null. Cells of one type are
/// combined in that type (int / int is a whole number), different types of numbers as doubles.
/// </remarks>
public abstract partial class DataFrameColumn
{
    public static DataFrameColumn operator +(DataFrameColumn left, DataFrameColumn right) => left.Combine(Add, right);
    public static DataFrameColumn operator +(DataFrameColumn column, byte value) => column.CombineValue(Add, value);
    public static DataFrameColumn operator +(byte value, DataFrameColumn column) => column.CombineReverse(Add, value);
    public static DataFrameColumn operator +(DataFrameColumn column, int value) => column.CombineValue(Add, value);
    public static DataFrameColumn operator +(int value, DataFrameColumn column) => column.CombineReverse(Add, value);
    public static DataFrameColumn operator +(DataFrameColumn column, long value) => column.CombineValue(Add, value);
    public static DataFrameColumn operator +(long value, DataFrameColumn column) => column.CombineReverse(Add, value);
    public static DataFrameColumn operator +(DataFrameColumn column, float value) => column.CombineValue(Add, value);
    public static DataFrameColumn operator +(float value, DataFrameColumn column) => column.CombineReverse(Add, value);
    public static DataFrameColumn operator +(DataFrameColumn column, double value) => column.CombineValue(Add, value);
    public static DataFrameColumn operator +(double value, DataFrameColumn column) => column.CombineReverse(Add, value);

    public static DataFrameColumn operator -(DataFrameColumn left, DataFrameColumn right) => left.Combine(Subtract, right);
    public static DataFrameColumn operator -(DataFrameColumn column, byte value) => column.CombineValue(Subtract, value);
    public static DataFrameColumn operator -(byte value, DataFrameColumn column) => column.CombineReverse(Subtract, value);
    public static DataFrameColumn operator -(DataFrameColumn column, int value) => column.CombineValue(Subtract, value);
    public static DataFrameColumn operator -(int value, DataFrameColumn column) => column.CombineReverse(Subtract, value);
    public static DataFrameColumn operator -(DataFrameColumn column, long value) => column.CombineValue(Subtract, value);
    public static DataFrameColumn operator -(long value, DataFrameColumn column) => column.CombineReverse(Subtract, value);
    public static DataFrameColumn operator -(DataFrameColumn column, float value) => column.CombineValue(Subtract, value);
    public static DataFrameColumn operator -(float value, DataFrameColumn column) => column.CombineReverse(Subtract, value);
    public static DataFrameColumn operator -(DataFrameColumn column, double value) => column.CombineValue(Subtract, value);
    public static DataFrameColumn operator -(double value, DataFrameColumn column) => column.CombineReverse(Subtract, value);

    public static DataFrameColumn operator *(DataFrameColumn left, DataFrameColumn right) => left.Combine(Multiply, right);
    public static DataFrameColumn operator *(DataFrameColumn column, byte value) => column.CombineValue(Multiply, value);
    public static DataFrameColumn operator *(byte value, DataFrameColumn column) => column.CombineReverse(Multiply, value);
    public static DataFrameColumn operator *(DataFrameColumn column, int value) => column.CombineValue(Multiply, value);
    public static DataFrameColumn operator *(int value, DataFrameColumn column) => column.CombineReverse(Multiply, value);
    public static DataFrameColumn operator *(DataFrameColumn column, long value) => column.CombineValue(Multiply, value);
    public static DataFrameColumn operator *(long value, DataFrameColumn column) => column.CombineReverse(Multiply, value);
    public static DataFrameColumn operator *(DataFrameColumn column, float value) => column.CombineValue(Multiply, value);
    public static DataFrameColumn operator *(float value, DataFrameColumn column) => column.CombineReverse(Multiply, value);
    public static DataFrameColumn operator *(DataFrameColumn column, double value) => column.CombineValue(Multiply, value);
    public static DataFrameColumn operator *(double value, DataFrameColumn column) => column.CombineReverse(Multiply, value);

    public static DataFrameColumn operator /(DataFrameColumn left, DataFrameColumn right) => left.Combine(Divide, right);
    public static DataFrameColumn operator /(DataFrameColumn column, byte value) => column.CombineValue(Divide, value);
    public static DataFrameColumn operator /(byte value, DataFrameColumn column) => column.CombineReverse(Divide, value);
    public static DataFrameColumn operator /(DataFrameColumn column, int value) => column.CombineValue(Divide, value);
    public static DataFrameColumn operator /(int value, DataFrameColumn column) => column.CombineReverse(Divide, value);
    public static DataFrameColumn operator /(DataFrameColumn column, long value) => column.CombineValue(Divide, value);
    public static DataFrameColumn operator /(long value, DataFrameColumn column) => column.CombineReverse(Divide, value);
    public static DataFrameColumn operator /(DataFrameColumn column, float value) => column.CombineValue(Divide, value);
    public static DataFrameColumn operator /(float value, DataFrameColumn column) => column.CombineReverse(Divide, value);
    public static DataFrameColumn operator /(DataFrameColumn column, double value) => column.CombineValue(Divide, value);
    public static DataFrameColumn operator /(double value, DataFrameColumn column) => column.CombineReverse(Divide, value);

    public static DataFrameColumn operator &(DataFrameColumn left, DataFrameColumn right) => left.And(right);
    public static DataFrameColumn operator |(DataFrameColumn left, DataFrameColumn right) => left.Or(right);
    public static DataFrameColumn operator ^(DataFrameColumn left, DataFrameColumn right) => left.Xor(right);

    /// <summary>Where both of two columns of truth values are true.</summary>
    public DataFrameColumn And(DataFrameColumn column, bool inPlace = false) => Combine(BinaryOperation.And, column, inPlace);

    /// <summary>Where one or both of two columns of truth values are true.</summary>
    public DataFrameColumn Or(DataFrameColumn column, bool inPlace = false) => Combine(BinaryOperation.Or, column, inPlace);

    /// <summary>Where one but not both of two columns of truth values are true.</summary>
    public DataFrameColumn Xor(DataFrameColumn column, bool inPlace = false) => Combine(BinaryOperation.Xor, column, inPlace);

    internal abstract DataFrameColumn Combine(BinaryOperation operation, DataFrameColumn right, bool inPlace = false);

    internal abstract DataFrameColumn CombineValue<T>(BinaryOperation operation, T right);

    internal abstract DataFrameColumn CombineReverse<T>(BinaryOperation operation, T left);
}
