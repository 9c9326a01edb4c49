using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.Functions;

/// <summary>
/// The exponential function in single precision in vectors, by the polynomial of Moshier's Cephes library, off by two units in the last
/// place at most. Results below 2⁻¹²⁵ are 0.
/// </summary>
internal readonly unsafe struct Exponential : IVectorFunction
{
    /// <summary>Replaces numbers by their exponentials.</summary>
    public static void Run(float* values, long count) => VectorMap<Exponential>.Run(values, values, count, default);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TVector IVectorFunction.Of<TVector>(TVector x) => OfLanes(x);

    /// <summary>Lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector OfLanes<TVector>(TVector x) where TVector : struct, ISimd<TVector>
    {
        const float least = -86.643394f;
        var (less, half) = Parts(x);
        var result = TVector.Multiply(TVector.Multiply(TVector.Add(less, TVector.Broadcast(1)), TVector.Broadcast(2)), half);
        return Bounded(x, least, TVector.Zero, result);
    }

    /// <summary>exp(x) - 1, lane by lane, without the loss of digits near zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector LessOne<TVector>(TVector x) where TVector : struct, ISimd<TVector>
    {
        const float least = -18;
        var (less, half) = Parts(x);
        var result = TVector.MultiplyAdd(less, half, TVector.Subtract(half, TVector.Broadcast(0.5f)));
        result = Bounded(x, least, TVector.Broadcast(-1), TVector.Multiply(result, TVector.Broadcast(2)));
        return TVector.SelectEqual(x, TVector.Zero, x, result);
    }

    /// <summary>
    /// exp(x) = 2ⁿ · exp(rest), as exp(rest) - 1 and 2ⁿ⁻¹: 2¹²⁸ is no number, so the last factor 2 comes separately.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (TVector Less, TVector Half) Parts<TVector>(TVector x) where TVector : struct, ISimd<TVector>
    {
        const float magic = 12582912;
        // x = n · ln 2 + rest. Adding 1.5 · 2²³ rounds to a whole number; ln 2 comes in two parts, the first of few digits.
        var shifted = TVector.MultiplyAdd(x, TVector.Broadcast(1.44269504f), TVector.Broadcast(magic));
        var n = TVector.Subtract(shifted, TVector.Broadcast(magic));
        var rest = TVector.MultiplyAdd(n, TVector.Broadcast(-0.693359375f), x);
        rest = TVector.MultiplyAdd(n, TVector.Broadcast(2.12194440e-4f), rest);
        var y = TVector.MultiplyAdd(TVector.Broadcast(1.9875691500e-4f), rest, TVector.Broadcast(1.3981999507e-3f));
        y = TVector.MultiplyAdd(y, rest, TVector.Broadcast(8.3334519073e-3f));
        y = TVector.MultiplyAdd(y, rest, TVector.Broadcast(4.1665795894e-2f));
        y = TVector.MultiplyAdd(y, rest, TVector.Broadcast(1.6666665459e-1f));
        y = TVector.MultiplyAdd(y, rest, TVector.Broadcast(5.0000001201e-1f));
        y = TVector.MultiplyAdd(y, TVector.Multiply(rest, rest), rest);
        return (y, TVector.PowerOfTwo(TVector.Subtract(shifted, TVector.Broadcast(1))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Bounded<TVector>(TVector x, float least, TVector below, TVector result) where TVector : struct, ISimd<TVector>
    {
        const float largest = 88.72283f;
        result = TVector.SelectGreater(TVector.Broadcast(least), x, below, result);
        return TVector.SelectGreater(x, TVector.Broadcast(largest), TVector.Broadcast(float.PositiveInfinity), result);
    }
}
