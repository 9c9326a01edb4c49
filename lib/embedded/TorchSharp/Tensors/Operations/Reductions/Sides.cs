using System.Numerics;

namespace TorchSharp.Tensors;

/// <summary>Which of two elements a search for an extreme prefers; NaN beats every number.</summary>
internal interface ISide
{
    static abstract bool Beats<T>(T candidate, T best) where T : unmanaged, INumber<T>;
}

/// <summary>The larger one.</summary>
internal readonly struct LargestSide : ISide
{
    public static bool Beats<T>(T candidate, T best) where T : unmanaged, INumber<T> =>
        candidate > best || (T.IsNaN(candidate) && !T.IsNaN(best));
}

/// <summary>The smaller one.</summary>
internal readonly struct SmallestSide : ISide
{
    public static bool Beats<T>(T candidate, T best) where T : unmanaged, INumber<T> =>
        candidate < best || (T.IsNaN(candidate) && !T.IsNaN(best));
}
