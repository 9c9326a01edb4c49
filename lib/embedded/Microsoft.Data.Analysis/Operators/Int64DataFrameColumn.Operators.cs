using Double = Microsoft.Data.Analysis.Operation<Microsoft.Data.Analysis.DoubleDataFrameColumn, double>;
using Int64 = Microsoft.Data.Analysis.Operation<Microsoft.Data.Analysis.Int64DataFrameColumn, long>;
using Single = Microsoft.Data.Analysis.Operation<Microsoft.Data.Analysis.SingleDataFrameColumn, float>;

namespace Microsoft.Data.Analysis;

/// <remarks>Operators compute in the type C# promotes the operands to. A scalar of a smaller type converts to one of those here.</remarks>
public sealed partial class Int64DataFrameColumn
{
    public static Int64DataFrameColumn operator +(Int64DataFrameColumn left, ByteDataFrameColumn right) => Int64.Add(left, right);
    public static Int64DataFrameColumn operator +(Int64DataFrameColumn left, Int32DataFrameColumn right) => Int64.Add(left, right);
    public static Int64DataFrameColumn operator +(Int64DataFrameColumn left, Int64DataFrameColumn right) => Int64.Add(left, right);
    public static SingleDataFrameColumn operator +(Int64DataFrameColumn left, SingleDataFrameColumn right) => Single.Add(left, right);
    public static DoubleDataFrameColumn operator +(Int64DataFrameColumn left, DoubleDataFrameColumn right) => Double.Add(left, right);
    public static Int64DataFrameColumn operator +(Int64DataFrameColumn left, long right) => Int64.Add(left, right);
    public static Int64DataFrameColumn operator +(long left, Int64DataFrameColumn right) => Int64.Add(left, right);
    public static SingleDataFrameColumn operator +(Int64DataFrameColumn left, float right) => Single.Add(left, right);
    public static SingleDataFrameColumn operator +(float left, Int64DataFrameColumn right) => Single.Add(left, right);
    public static DoubleDataFrameColumn operator +(Int64DataFrameColumn left, double right) => Double.Add(left, right);
    public static DoubleDataFrameColumn operator +(double left, Int64DataFrameColumn right) => Double.Add(left, right);

    public static Int64DataFrameColumn operator -(Int64DataFrameColumn left, ByteDataFrameColumn right) => Int64.Subtract(left, right);
    public static Int64DataFrameColumn operator -(Int64DataFrameColumn left, Int32DataFrameColumn right) => Int64.Subtract(left, right);
    public static Int64DataFrameColumn operator -(Int64DataFrameColumn left, Int64DataFrameColumn right) => Int64.Subtract(left, right);
    public static SingleDataFrameColumn operator -(Int64DataFrameColumn left, SingleDataFrameColumn right) => Single.Subtract(left, right);
    public static DoubleDataFrameColumn operator -(Int64DataFrameColumn left, DoubleDataFrameColumn right) => Double.Subtract(left, right);
    public static Int64DataFrameColumn operator -(Int64DataFrameColumn left, long right) => Int64.Subtract(left, right);
    public static Int64DataFrameColumn operator -(long left, Int64DataFrameColumn right) => Int64.Subtract(left, right);
    public static SingleDataFrameColumn operator -(Int64DataFrameColumn left, float right) => Single.Subtract(left, right);
    public static SingleDataFrameColumn operator -(float left, Int64DataFrameColumn right) => Single.Subtract(left, right);
    public static DoubleDataFrameColumn operator -(Int64DataFrameColumn left, double right) => Double.Subtract(left, right);
    public static DoubleDataFrameColumn operator -(double left, Int64DataFrameColumn right) => Double.Subtract(left, right);

    public static Int64DataFrameColumn operator *(Int64DataFrameColumn left, ByteDataFrameColumn right) => Int64.Multiply(left, right);
    public static Int64DataFrameColumn operator *(Int64DataFrameColumn left, Int32DataFrameColumn right) => Int64.Multiply(left, right);
    public static Int64DataFrameColumn operator *(Int64DataFrameColumn left, Int64DataFrameColumn right) => Int64.Multiply(left, right);
    public static SingleDataFrameColumn operator *(Int64DataFrameColumn left, SingleDataFrameColumn right) => Single.Multiply(left, right);
    public static DoubleDataFrameColumn operator *(Int64DataFrameColumn left, DoubleDataFrameColumn right) => Double.Multiply(left, right);
    public static Int64DataFrameColumn operator *(Int64DataFrameColumn left, long right) => Int64.Multiply(left, right);
    public static Int64DataFrameColumn operator *(long left, Int64DataFrameColumn right) => Int64.Multiply(left, right);
    public static SingleDataFrameColumn operator *(Int64DataFrameColumn left, float right) => Single.Multiply(left, right);
    public static SingleDataFrameColumn operator *(float left, Int64DataFrameColumn right) => Single.Multiply(left, right);
    public static DoubleDataFrameColumn operator *(Int64DataFrameColumn left, double right) => Double.Multiply(left, right);
    public static DoubleDataFrameColumn operator *(double left, Int64DataFrameColumn right) => Double.Multiply(left, right);

    public static Int64DataFrameColumn operator /(Int64DataFrameColumn left, ByteDataFrameColumn right) => Int64.Divide(left, right);
    public static Int64DataFrameColumn operator /(Int64DataFrameColumn left, Int32DataFrameColumn right) => Int64.Divide(left, right);
    public static Int64DataFrameColumn operator /(Int64DataFrameColumn left, Int64DataFrameColumn right) => Int64.Divide(left, right);
    public static SingleDataFrameColumn operator /(Int64DataFrameColumn left, SingleDataFrameColumn right) => Single.Divide(left, right);
    public static DoubleDataFrameColumn operator /(Int64DataFrameColumn left, DoubleDataFrameColumn right) => Double.Divide(left, right);
    public static Int64DataFrameColumn operator /(Int64DataFrameColumn left, long right) => Int64.Divide(left, right);
    public static Int64DataFrameColumn operator /(long left, Int64DataFrameColumn right) => Int64.Divide(left, right);
    public static SingleDataFrameColumn operator /(Int64DataFrameColumn left, float right) => Single.Divide(left, right);
    public static SingleDataFrameColumn operator /(float left, Int64DataFrameColumn right) => Single.Divide(left, right);
    public static DoubleDataFrameColumn operator /(Int64DataFrameColumn left, double right) => Double.Divide(left, right);
    public static DoubleDataFrameColumn operator /(double left, Int64DataFrameColumn right) => Double.Divide(left, right);
}
