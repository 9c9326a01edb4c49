using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels;

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
        const float magic = 12582912, least = -86.643394f, largest = 88.72283f;
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
        y = TVector.Add(TVector.MultiplyAdd(y, TVector.Multiply(rest, rest), rest), TVector.Broadcast(1));
        // 2¹²⁸ is no number, so the last factor 2 comes separately.
        var result = TVector.Multiply(TVector.Multiply(y, TVector.Broadcast(2)), TVector.PowerOfTwo(TVector.Subtract(shifted, TVector.Broadcast(1))));
        result = TVector.SelectGreater(TVector.Broadcast(least), x, TVector.Zero, result);
        return TVector.SelectGreater(x, TVector.Broadcast(largest), TVector.Broadcast(float.PositiveInfinity), result);
    }
}
