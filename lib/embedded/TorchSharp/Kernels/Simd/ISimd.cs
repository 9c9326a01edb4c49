namespace TorchSharp.Kernels.Simd;

/// <summary>
/// A vector of floats of one of the widths that machines have. Kernels are written once over it; the just-in-time compiler makes a
/// version for each width, as if it had been written by hand.
/// </summary>
/// <remarks>
/// Only operations whose results don't depend on the width are here. All of them work lane by lane with one rounding, so a kernel that
/// gives each result its own lane computes the same bits in any width.
/// </remarks>
internal unsafe interface ISimd<TSelf> where TSelf : struct, ISimd<TSelf>
{
    /// <summary>Floats in a vector.</summary>
    static abstract int Count { get; }

    static abstract TSelf Zero { get; }

    static abstract TSelf Load(float* source);

    static abstract void Store(TSelf value, float* target);

    /// <summary>
    /// Four neighbouring numbers of as many rows as there are lanes, which are <paramref name="row"/> apart: the rows' first numbers in
    /// one vector, their second, third and fourth ones in the others.
    /// </summary>
    static abstract (TSelf First, TSelf Second, TSelf Third, TSelf Fourth) LoadColumns(float* source, long row);

    /// <summary>The same number in every lane.</summary>
    static abstract TSelf Broadcast(float value);

    static abstract TSelf Add(TSelf a, TSelf b);

    static abstract TSelf Subtract(TSelf a, TSelf b);

    static abstract TSelf Multiply(TSelf a, TSelf b);

    static abstract TSelf Divide(TSelf a, TSelf b);

    static abstract TSelf Sqrt(TSelf a);

    /// <summary>The larger of two numbers, lane by lane; the second when either is NaN.</summary>
    static abstract TSelf Max(TSelf a, TSelf b);

    /// <summary><c>a · b + c</c> with a single rounding.</summary>
    static abstract TSelf MultiplyAdd(TSelf a, TSelf b, TSelf c);

    /// <summary>Lane by lane: <paramref name="yes"/> where a is greater than b, else <paramref name="no"/>.</summary>
    static abstract TSelf SelectGreater(TSelf a, TSelf b, TSelf yes, TSelf no);

    /// <summary>Lane by lane: <paramref name="yes"/> where a equals b, else <paramref name="no"/>.</summary>
    static abstract TSelf SelectEqual(TSelf a, TSelf b, TSelf yes, TSelf no);

    /// <summary>
    /// 2ⁿ, lane by lane, for whole numbers n from -126 to 127 that come as <c>n + 1.5 · 2²³</c>: their lowest bits are n.
    /// </summary>
    static abstract TSelf PowerOfTwo(TSelf shifted);

    /// <summary>The largest whole number that is not larger.</summary>
    static abstract TSelf Floor(TSelf a);

    /// <summary>m and n with <c>a = m · 2ⁿ</c> and m from 0.5 to 1, of positive numbers that are not subnormal.</summary>
    static abstract (TSelf Mantissa, TSelf Exponent) Split(TSelf a);

    /// <summary>Two vectors of neighbours, apart: every second number from the first on, and every second from the second on.</summary>
    static abstract (TSelf Evens, TSelf Odds) Separate(TSelf a, TSelf b);

    /// <summary>The reverse of <see cref="Separate"/>.</summary>
    static abstract (TSelf First, TSelf Second) Interleave(TSelf evens, TSelf odds);
}
