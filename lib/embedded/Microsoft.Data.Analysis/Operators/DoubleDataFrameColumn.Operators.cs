using Double = Microsoft.Data.Analysis.Operation<Microsoft.Data.Analysis.DoubleDataFrameColumn, double>;

namespace Microsoft.Data.Analysis;

/// <remarks>Operators compute in the type C# promotes the operands to. A scalar of a smaller type converts to one of those here.</remarks>
public sealed partial class DoubleDataFrameColumn
{
    public static DoubleDataFrameColumn operator +(DoubleDataFrameColumn left, ByteDataFrameColumn right) => Double.Add(left, right);
    public static DoubleDataFrameColumn operator +(DoubleDataFrameColumn left, Int32DataFrameColumn right) => Double.Add(left, right);
    public static DoubleDataFrameColumn operator +(DoubleDataFrameColumn left, Int64DataFrameColumn right) => Double.Add(left, right);
    public static DoubleDataFrameColumn operator +(DoubleDataFrameColumn left, SingleDataFrameColumn right) => Double.Add(left, right);
    public static DoubleDataFrameColumn operator +(DoubleDataFrameColumn left, DoubleDataFrameColumn right) => Double.Add(left, right);
    public static DoubleDataFrameColumn operator +(DoubleDataFrameColumn left, double right) => Double.Add(left, right);
    public static DoubleDataFrameColumn operator +(double left, DoubleDataFrameColumn right) => Double.Add(left, right);

    public static DoubleDataFrameColumn operator -(DoubleDataFrameColumn left, ByteDataFrameColumn right) => Double.Subtract(left, right);
    public static DoubleDataFrameColumn operator -(DoubleDataFrameColumn left, Int32DataFrameColumn right) => Double.Subtract(left, right);
    public static DoubleDataFrameColumn operator -(DoubleDataFrameColumn left, Int64DataFrameColumn right) => Double.Subtract(left, right);
    public static DoubleDataFrameColumn operator -(DoubleDataFrameColumn left, SingleDataFrameColumn right) => Double.Subtract(left, right);
    public static DoubleDataFrameColumn operator -(DoubleDataFrameColumn left, DoubleDataFrameColumn right) => Double.Subtract(left, right);
    public static DoubleDataFrameColumn operator -(DoubleDataFrameColumn left, double right) => Double.Subtract(left, right);
    public static DoubleDataFrameColumn operator -(double left, DoubleDataFrameColumn right) => Double.Subtract(left, right);

    public static DoubleDataFrameColumn operator *(DoubleDataFrameColumn left, ByteDataFrameColumn right) => Double.Multiply(left, right);
    public static DoubleDataFrameColumn operator *(DoubleDataFrameColumn left, Int32DataFrameColumn right) => Double.Multiply(left, right);
    public static DoubleDataFrameColumn operator *(DoubleDataFrameColumn left, Int64DataFrameColumn right) => Double.Multiply(left, right);
    public static DoubleDataFrameColumn operator *(DoubleDataFrameColumn left, SingleDataFrameColumn right) => Double.Multiply(left, right);
    public static DoubleDataFrameColumn operator *(DoubleDataFrameColumn left, DoubleDataFrameColumn right) => Double.Multiply(left, right);
    public static DoubleDataFrameColumn operator *(DoubleDataFrameColumn left, double right) => Double.Multiply(left, right);
    public static DoubleDataFrameColumn operator *(double left, DoubleDataFrameColumn right) => Double.Multiply(left, right);

    public static DoubleDataFrameColumn operator /(DoubleDataFrameColumn left, ByteDataFrameColumn right) => Double.Divide(left, right);
    public static DoubleDataFrameColumn operator /(DoubleDataFrameColumn left, Int32DataFrameColumn right) => Double.Divide(left, right);
    public static DoubleDataFrameColumn operator /(DoubleDataFrameColumn left, Int64DataFrameColumn right) => Double.Divide(left, right);
    public static DoubleDataFrameColumn operator /(DoubleDataFrameColumn left, SingleDataFrameColumn right) => Double.Divide(left, right);
    public static DoubleDataFrameColumn operator /(DoubleDataFrameColumn left, DoubleDataFrameColumn right) => Double.Divide(left, right);
    public static DoubleDataFrameColumn operator /(DoubleDataFrameColumn left, double right) => Double.Divide(left, right);
    public static DoubleDataFrameColumn operator /(double left, DoubleDataFrameColumn right) => Double.Divide(left, right);
}
