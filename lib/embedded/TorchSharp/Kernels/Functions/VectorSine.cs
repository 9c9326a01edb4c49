using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.Functions;

/// <summary>
/// Sine and cosine in single precision in vectors, by the polynomials of Moshier's Cephes library, for arguments up to
/// <see cref="Largest"/>. PyTorch's AVX2 kernels use the same for normal numbers; products and sums are fused as its compiler fuses them,
/// so the last bits come out the same.
/// </summary>
internal readonly struct VectorSine : IVectorFunction
{
    /// <summary>Beyond it, what is left after the multiples of π / 4 has too few digits.</summary>
    public const float Largest = 8192;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TVector IVectorFunction.Of<TVector>(TVector x) => OfLanes(x).Sine;

    /// <summary>Lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (TVector Sine, TVector Cosine) OfLanes<TVector>(TVector x) where TVector : struct, ISimd<TVector>
    {
        TVector zero = TVector.Zero, one = TVector.Broadcast(1), two = TVector.Broadcast(2), four = TVector.Broadcast(4);
        // The octant, made even, so that what is left lies between -π/4 and π/4.
        var size = TVector.Max(x, TVector.Subtract(zero, x));
        var octant = TVector.Add(TVector.Floor(TVector.Multiply(size, TVector.Broadcast(1.27323954473516f))), one);
        octant = TVector.Multiply(two, TVector.Floor(TVector.Multiply(octant, TVector.Broadcast(0.5f))));
        var rest = TVector.MultiplyAdd(octant, TVector.Broadcast(-0.78515625f), size);
        rest = TVector.MultiplyAdd(octant, TVector.Broadcast(-2.4187564849853515625E-4f), rest);
        rest = TVector.MultiplyAdd(octant, TVector.Broadcast(-3.77489497744594108E-8f), rest);
        var square = TVector.Multiply(rest, rest);

        var cos = TVector.MultiplyAdd(TVector.Broadcast(2.443315711809948E-5f), square, TVector.Broadcast(-1.388731625493765E-3f));
        cos = TVector.Multiply(TVector.MultiplyAdd(cos, square, TVector.Broadcast(4.166664568298827E-2f)), square);
        cos = TVector.Add(TVector.MultiplyAdd(cos, square, TVector.Multiply(square, TVector.Broadcast(-0.5f))), one);

        var sin = TVector.MultiplyAdd(TVector.Broadcast(-1.9515295891E-4f), square, TVector.Broadcast(8.3321608736E-3f));
        sin = TVector.Multiply(TVector.MultiplyAdd(sin, square, TVector.Broadcast(-1.6666654611E-1f)), square);
        sin = TVector.MultiplyAdd(sin, rest, rest);

        // Of a turn: 0, 2, 4 or 6 eighths. Sine and cosine change places in the second and in the fourth quarter.
        var turns = TVector.Floor(TVector.Multiply(octant, TVector.Broadcast(0.125f)));
        var eighths = TVector.MultiplyAdd(turns, TVector.Broadcast(-8), octant);
        var isSecond = TVector.SelectEqual(eighths, two, one, zero);
        var swapped = TVector.Add(isSecond, TVector.SelectEqual(eighths, TVector.Broadcast(6), one, zero));
        (sin, cos) = (TVector.SelectEqual(swapped, one, cos, sin), TVector.SelectEqual(swapped, one, sin, cos));
        sin = TVector.SelectGreater(eighths, TVector.Broadcast(3), TVector.Subtract(zero, sin), sin);
        var isThird = TVector.SelectEqual(eighths, four, one, zero);
        cos = TVector.SelectEqual(TVector.Add(isSecond, isThird), one, TVector.Subtract(zero, cos), cos);
        sin = TVector.SelectGreater(zero, x, TVector.Subtract(zero, sin), sin);
        return (TVector.SelectEqual(x, zero, x, sin), cos);
    }
}

/// <summary>The cosine: see <see cref="VectorSine"/>.</summary>
internal readonly struct VectorCosine : IVectorFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TVector IVectorFunction.Of<TVector>(TVector x) => VectorSine.OfLanes(x).Cosine;
}
