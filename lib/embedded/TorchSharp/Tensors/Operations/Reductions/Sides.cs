using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Tensors;

/// <summary>Which of two elements a search for an extreme prefers; NaN beats every number.</summary>
internal interface ISide
{
    /// <summary>What every other element beats.</summary>
    static abstract T Worst<T>() where T : unmanaged, INumber<T>;

    static abstract bool Beats<T>(T candidate, T best) where T : unmanaged, INumber<T>;

    /// <summary>The same lane by lane, where no element is NaN.</summary>
    static abstract Vector512<T> Beats<T>(Vector512<T> candidate, Vector512<T> best) where T : unmanaged, INumber<T>;
}

/// <summary>The larger one.</summary>
internal readonly struct LargestSide : ISide
{
    public static T Worst<T>() where T : unmanaged, INumber<T> => T.CreateSaturating(double.NegativeInfinity);

    public static bool Beats<T>(T candidate, T best) where T : unmanaged, INumber<T> =>
        candidate > best || (T.IsNaN(candidate) && !T.IsNaN(best));

    public static Vector512<T> Beats<T>(Vector512<T> candidate, Vector512<T> best) where T : unmanaged, INumber<T> =>
        Vector512.GreaterThan(candidate, best);
}

/// <summary>The smaller one.</summary>
internal readonly struct SmallestSide : ISide
{
    public static T Worst<T>() where T : unmanaged, INumber<T> => T.CreateSaturating(double.PositiveInfinity);

    public static bool Beats<T>(T candidate, T best) where T : unmanaged, INumber<T> =>
        candidate < best || (T.IsNaN(candidate) && !T.IsNaN(best));

    public static Vector512<T> Beats<T>(Vector512<T> candidate, Vector512<T> best) where T : unmanaged, INumber<T> =>
        Vector512.LessThan(candidate, best);
}
