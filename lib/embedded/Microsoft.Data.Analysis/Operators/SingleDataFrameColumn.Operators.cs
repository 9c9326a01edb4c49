using Double = Microsoft.Data.Analysis.Operation<Microsoft.Data.Analysis.DoubleDataFrameColumn, double>;
using Single = Microsoft.Data.Analysis.Operation<Microsoft.Data.Analysis.SingleDataFrameColumn, float>;

namespace Microsoft.Data.Analysis;

/// <remarks>Operators compute in the type C# promotes the operands to. A scalar of a smaller type converts to one of those here.</remarks>
public sealed partial class SingleDataFrameColumn
{
    public static SingleDataFrameColumn operator +(SingleDataFrameColumn left, ByteDataFrameColumn right) => Single.Add(left, right);
    public static SingleDataFrameColumn operator +(SingleDataFrameColumn left, Int32DataFrameColumn right) => Single.Add(left, right);
    public static SingleDataFrameColumn operator +(SingleDataFrameColumn left, Int64DataFrameColumn right) => Single.Add(left, right);
    public static SingleDataFrameColumn operator +(SingleDataFrameColumn left, SingleDataFrameColumn right) => Single.Add(left, right);
    public static DoubleDataFrameColumn operator +(SingleDataFrameColumn left, DoubleDataFrameColumn right) => Double.Add(left, right);
    public static SingleDataFrameColumn operator +(SingleDataFrameColumn left, float right) => Single.Add(left, right);
    public static SingleDataFrameColumn operator +(float left, SingleDataFrameColumn right) => Single.Add(left, right);
    public static DoubleDataFrameColumn operator +(SingleDataFrameColumn left, double right) => Double.Add(left, right);
    public static DoubleDataFrameColumn operator +(double left, SingleDataFrameColumn right) => Double.Add(left, right);

    public static SingleDataFrameColumn operator -(SingleDataFrameColumn left, ByteDataFrameColumn right) => Single.Subtract(left, right);
    public static SingleDataFrameColumn operator -(SingleDataFrameColumn left, Int32DataFrameColumn right) => Single.Subtract(left, right);
    public static SingleDataFrameColumn operator -(SingleDataFrameColumn left, Int64DataFrameColumn right) => Single.Subtract(left, right);
    public static SingleDataFrameColumn operator -(SingleDataFrameColumn left, SingleDataFrameColumn right) => Single.Subtract(left, right);
    public static DoubleDataFrameColumn operator -(SingleDataFrameColumn left, DoubleDataFrameColumn right) => Double.Subtract(left, right);
    public static SingleDataFrameColumn operator -(SingleDataFrameColumn left, float right) => Single.Subtract(left, right);
    public static SingleDataFrameColumn operator -(float left, SingleDataFrameColumn right) => Single.Subtract(left, right);
    public static DoubleDataFrameColumn operator -(SingleDataFrameColumn left, double right) => Double.Subtract(left, right);
    public static DoubleDataFrameColumn operator -(double left, SingleDataFrameColumn right) => Double.Subtract(left, right);

    public static SingleDataFrameColumn operator *(SingleDataFrameColumn left, ByteDataFrameColumn right) => Single.Multiply(left, right);
    public static SingleDataFrameColumn operator *(SingleDataFrameColumn left, Int32DataFrameColumn right) => Single.Multiply(left, right);
    public static SingleDataFrameColumn operator *(SingleDataFrameColumn left, Int64DataFrameColumn right) => Single.Multiply(left, right);
    public static SingleDataFrameColumn operator *(SingleDataFrameColumn left, SingleDataFrameColumn right) => Single.Multiply(left, right);
    public static DoubleDataFrameColumn operator *(SingleDataFrameColumn left, DoubleDataFrameColumn right) => Double.Multiply(left, right);
    public static SingleDataFrameColumn operator *(SingleDataFrameColumn left, float right) => Single.Multiply(left, right);
    public static SingleDataFrameColumn operator *(float left, SingleDataFrameColumn right) => Single.Multiply(left, right);
    public static DoubleDataFrameColumn operator *(SingleDataFrameColumn left, double right) => Double.Multiply(left, right);
    public static DoubleDataFrameColumn operator *(double left, SingleDataFrameColumn right) => Double.Multiply(left, right);

    public static SingleDataFrameColumn operator /(SingleDataFrameColumn left, ByteDataFrameColumn right) => Single.Divide(left, right);
    public static SingleDataFrameColumn operator /(SingleDataFrameColumn left, Int32DataFrameColumn right) => Single.Divide(left, right);
    public static SingleDataFrameColumn operator /(SingleDataFrameColumn left, Int64DataFrameColumn right) => Single.Divide(left, right);
    public static SingleDataFrameColumn operator /(SingleDataFrameColumn left, SingleDataFrameColumn right) => Single.Divide(left, right);
    public static DoubleDataFrameColumn operator /(SingleDataFrameColumn left, DoubleDataFrameColumn right) => Double.Divide(left, right);
    public static SingleDataFrameColumn operator /(SingleDataFrameColumn left, float right) => Single.Divide(left, right);
    public static SingleDataFrameColumn operator /(float left, SingleDataFrameColumn right) => Single.Divide(left, right);
    public static DoubleDataFrameColumn operator /(SingleDataFrameColumn left, double right) => Double.Divide(left, right);
    public static DoubleDataFrameColumn operator /(double left, SingleDataFrameColumn right) => Double.Divide(left, right);
}
