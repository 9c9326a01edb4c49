namespace Microsoft.Data.Analysis;

/// <summary>Truth values can be joined and told apart, not ordered.</summary>
internal sealed class BooleanArithmetic : Arithmetic<bool>
{
    public override bool Combine(BinaryOperation operation, bool left, bool right) => operation switch
    {
        BinaryOperation.And => left & right,
        BinaryOperation.Or => left | right,
        BinaryOperation.Xor => left ^ right,
        _ => throw Unsupported(operation.ToString()),
    };

    public override bool Compare(ComparisonOperation operation, bool left, bool right) => operation switch
    {
        ComparisonOperation.Equal => left == right,
        ComparisonOperation.NotEqual => left != right,
        _ => throw Unsupported(operation.ToString()),
    };
}
