namespace Microsoft.Data.Analysis;

/// <summary>What two cells of the same type can be combined by.</summary>
internal enum BinaryOperation
{
    Add,
    Subtract,
    Multiply,
    Divide,
    And,
    Or,
    Xor,
}
