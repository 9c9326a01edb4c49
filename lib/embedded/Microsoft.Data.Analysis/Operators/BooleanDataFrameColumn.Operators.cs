namespace Microsoft.Data.Analysis;

public sealed partial class BooleanDataFrameColumn
{
    /// <summary>Where both of two columns of truth values are true; null where either is null.</summary>
    public static BooleanDataFrameColumn operator &(BooleanDataFrameColumn left, BooleanDataFrameColumn right) => left.And(right);

    /// <summary>Where both of two columns of truth values are true; null where either is null.</summary>
    public BooleanDataFrameColumn And(BooleanDataFrameColumn column, bool inPlace = false) =>
        (BooleanDataFrameColumn)Combine(BinaryOperation.And, column, inPlace);

    /// <summary>Where one or both of two columns of truth values are true; null where either is null.</summary>
    public static BooleanDataFrameColumn operator |(BooleanDataFrameColumn left, BooleanDataFrameColumn right) => left.Or(right);

    /// <summary>Where one or both of two columns of truth values are true; null where either is null.</summary>
    public BooleanDataFrameColumn Or(BooleanDataFrameColumn column, bool inPlace = false) =>
        (BooleanDataFrameColumn)Combine(BinaryOperation.Or, column, inPlace);

    /// <summary>Where one but not both of two columns of truth values are true; null where either is null.</summary>
    public static BooleanDataFrameColumn operator ^(BooleanDataFrameColumn left, BooleanDataFrameColumn right) => left.Xor(right);

    /// <summary>Where one but not both of two columns of truth values are true; null where either is null.</summary>
    public BooleanDataFrameColumn Xor(BooleanDataFrameColumn column, bool inPlace = false) =>
        (BooleanDataFrameColumn)Combine(BinaryOperation.Xor, column, inPlace);
}
