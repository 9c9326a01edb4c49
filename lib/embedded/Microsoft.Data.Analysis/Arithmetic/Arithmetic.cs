using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <summary>What columns of <typeparamref name="T"/> can compute. Here nothing; the classes derived from it say what they can.</summary>
internal class Arithmetic<T>
    where T : unmanaged
{
    /// <summary>The arithmetic of <typeparamref name="T"/>; for a type without one, an instance whose every member throws.</summary>
    public static Arithmetic<T> Instance { get; } = ArithmeticByType.Find<T>() ?? new Arithmetic<T>();

    public virtual T Combine(BinaryOperation operation, T left, T right) => throw Unsupported(operation.ToString());

    public virtual bool Compare(ComparisonOperation operation, T left, T right) => throw Unsupported(operation.ToString());

    /// <summary>The sum, with an <see cref="OverflowException"/> where <typeparamref name="T"/> can't hold it.</summary>
    public virtual T AddChecked(T left, T right) => throw Unsupported("Sum");

    public virtual T Max(T left, T right) => throw Unsupported(nameof(Max));

    public virtual T Min(T left, T right) => throw Unsupported(nameof(Min));

    public virtual T Abs(T value) => throw Unsupported(nameof(Abs));

    public virtual T Round(T value) => throw Unsupported(nameof(Round));

    /// <summary>The C# conversion of <paramref name="value"/> to <typeparamref name="TResult"/>.</summary>
    public virtual TResult ConvertTo<TResult>(T value)
        where TResult : unmanaged, INumberBase<TResult> => throw Unsupported($"conversion to {typeof(TResult).Name}");

    protected static NotSupportedException Unsupported(string what) => new($"Values of type {typeof(T).Name} have no {what}.");
}
