namespace Microsoft.Data.Analysis;

/// <summary>Points in time can be ordered, not added.</summary>
internal sealed class DateTimeArithmetic : Arithmetic<DateTime>
{
    public override bool Compare(ComparisonOperation operation, DateTime left, DateTime right) =>
        Arithmetic<long>.Instance.Compare(operation, left.Ticks, right.Ticks);

    public override DateTime Max(DateTime left, DateTime right) => left > right ? left : right;

    public override DateTime Min(DateTime left, DateTime right) => left < right ? left : right;
}
