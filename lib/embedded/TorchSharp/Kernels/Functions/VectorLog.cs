using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.Functions;

/// <summary>
/// The natural logarithm in single precision in vectors, by the polynomial of Moshier's Cephes library. PyTorch's AVX2 kernels use the same
/// for normal numbers; products and sums are fused as its compiler fuses them, so the last bits come out the same.
/// </summary>
internal readonly struct VectorLog : IVectorFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TVector IVectorFunction.Of<TVector>(TVector x) => OfLanes(x);

    /// <summary>Lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector OfLanes<TVector>(TVector x) where TVector : struct, ISimd<TVector>
    {
        const float leastNormal = 1.17549435e-38f, scale = 8388608;
        TVector zero = TVector.Zero, one = TVector.Broadcast(1), least = TVector.Broadcast(leastNormal);
        var (m, exponent) = TVector.Split(TVector.SelectGreater(least, x, TVector.Multiply(x, TVector.Broadcast(scale)), x));
        exponent = TVector.Subtract(exponent, TVector.SelectGreater(least, x, TVector.Broadcast(23), zero));
        // From [0.5, 1) to [√0.5 - 1, √2 - 1): where the polynomial is good.
        var half = TVector.Broadcast(0.70710678f);
        exponent = TVector.Subtract(exponent, TVector.SelectGreater(half, m, one, zero));
        m = TVector.Add(TVector.Subtract(m, one), TVector.SelectGreater(half, m, m, zero));
        var square = TVector.Multiply(m, m);
        var y = TVector.MultiplyAdd(TVector.Broadcast(7.0376836292E-2f), m, TVector.Broadcast(-1.1514610310E-1f));
        y = TVector.MultiplyAdd(y, m, TVector.Broadcast(1.1676998740E-1f));
        y = TVector.MultiplyAdd(y, m, TVector.Broadcast(-1.2420140846E-1f));
        y = TVector.MultiplyAdd(y, m, TVector.Broadcast(1.4249322787E-1f));
        y = TVector.MultiplyAdd(y, m, TVector.Broadcast(-1.6668057665E-1f));
        y = TVector.MultiplyAdd(y, m, TVector.Broadcast(2.0000714765E-1f));
        y = TVector.MultiplyAdd(y, m, TVector.Broadcast(-2.4999993993E-1f));
        y = TVector.MultiplyAdd(y, m, TVector.Broadcast(3.3333331174E-1f));
        y = TVector.MultiplyAdd(TVector.Multiply(y, m), square, TVector.Multiply(exponent, TVector.Broadcast(-2.12194440E-4f)));
        y = TVector.MultiplyAdd(square, TVector.Broadcast(-0.5f), y);
        y = TVector.MultiplyAdd(exponent, TVector.Broadcast(0.693359375f), TVector.Add(m, y));

        var infinity = TVector.Broadcast(float.PositiveInfinity);
        y = TVector.SelectEqual(x, infinity, infinity, y);
        y = TVector.SelectEqual(x, zero, TVector.Broadcast(float.NegativeInfinity), y);
        y = TVector.SelectGreater(zero, x, TVector.Broadcast(float.NaN), y);
        return TVector.SelectEqual(x, x, y, x);
    }

    /// <summary>
    /// log(1 + x) without the loss of digits near zero: the rounding error of 1 + x is divided out (Kahan, HP-15C Advanced Functions
    /// Handbook, 1982).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector OfOnePlus<TVector>(TVector x) where TVector : struct, ISimd<TVector>
    {
        TVector one = TVector.Broadcast(1), infinity = TVector.Broadcast(float.PositiveInfinity), more = TVector.Add(one, x);
        var y = TVector.Multiply(OfLanes(more), TVector.Divide(x, TVector.Subtract(more, one)));
        return TVector.SelectEqual(more, one, x, TVector.SelectEqual(more, infinity, infinity, y));
    }
}
