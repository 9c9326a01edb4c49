using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <summary>Arithmetic in C#'s own rules: integers wrap around and divide without remainder, floats follow IEEE 754.</summary>
internal sealed class NumberArithmetic<T> : Arithmetic<T>
    where T : unmanaged, IBinaryNumber<T>
{
    public override T Combine(BinaryOperation operation, T left, T right) => operation switch
    {
        BinaryOperation.Add => left + right,
        BinaryOperation.Subtract => left - right,
        BinaryOperation.Multiply => left * right,
        BinaryOperation.Divide => left / right,
        BinaryOperation.And => left & right,
        BinaryOperation.Or => left | right,
        BinaryOperation.Xor => left ^ right,
        _ => throw Unsupported(operation.ToString()),
    };

    public override bool Compare(ComparisonOperation operation, T left, T right) => operation switch
    {
        ComparisonOperation.Equal => left == right,
        ComparisonOperation.NotEqual => left != right,
        ComparisonOperation.GreaterThanOrEqual => left >= right,
        ComparisonOperation.LessThanOrEqual => left <= right,
        ComparisonOperation.GreaterThan => left > right,
        ComparisonOperation.LessThan => left < right,
        _ => throw Unsupported(operation.ToString()),
    };

    public override T AddChecked(T left, T right) => checked(left + right);

    public override T Max(T left, T right) => T.Max(left, right);

    public override T Min(T left, T right) => T.Min(left, right);

    // Through decimal, as the real package does: floats come back with 7 significant digits, doubles with 15.
    public override T Abs(T value) => T.CreateChecked(Math.Abs(decimal.CreateChecked(value)));

    public override T Round(T value) => T.CreateChecked(Math.Round(decimal.CreateChecked(value)));

    public override TResult ConvertTo<TResult>(T value) => TResult.CreateTruncating(value);
}
