namespace Microsoft.Data.Analysis;

/// <summary>How two cells of the same type can be compared.</summary>
internal enum ComparisonOperation
{
    Equal,
    NotEqual,
    GreaterThanOrEqual,
    LessThanOrEqual,
    GreaterThan,
    LessThan,
}
