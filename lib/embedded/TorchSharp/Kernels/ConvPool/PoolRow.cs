using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.ConvPool;

/// <summary>Two rows of a convolution's output pooled to one, and one row of gradients spread to two.</summary>
/// <remarks>
/// With each pooled number goes a code that says where it came from: 0 to 3 for the window's elements in reading order, the first one
/// where several are equal, and 4 where the rectifier gave zero, through which no gradient flows. Codes are floats because the lanes are.
/// </remarks>
internal static unsafe class PoolRow
{
    private const float Dead = 4;

    /// <summary>Rectifies and pools. Writes whole vectors, so up to <c>Count - 1</c> numbers too many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Forward<TVector>(float* upper, float* lower, float* pooled, float* codes, long width) where TVector : struct, ISimd<TVector>
    {
        for (long x = 0; x < width; x += TVector.Count)
        {
            var (a, b) = TVector.Separate(TVector.Load(upper + 2 * x), TVector.Load(upper + 2 * x + TVector.Count));
            var (c, d) = TVector.Separate(TVector.Load(lower + 2 * x), TVector.Load(lower + 2 * x + TVector.Count));
            TVector best = a, code = TVector.Zero;
            Challenge(b, 1, ref best, ref code);
            Challenge(c, 2, ref best, ref code);
            Challenge(d, 3, ref best, ref code);
            code = TVector.SelectGreater(best, TVector.Zero, code, TVector.Broadcast(Dead));
            // In this form a NaN, which is not greater than anything, stays visible.
            best = TVector.SelectGreater(TVector.Zero, best, TVector.Zero, best);
            TVector.Store(best, pooled + x);
            TVector.Store(code, codes + x);
        }
    }

    /// <summary>
    /// Gives each gradient to the element that its pooled number came from, and zero to its neighbour, in one of the window's two rows.
    /// Writes whole vectors, with zeros behind the row.
    /// </summary>
    /// <param name="gradients">Of the pooled row.</param>
    /// <param name="codes">Of the pooled row.</param>
    /// <param name="row">The row to write.</param>
    /// <param name="left">The code of the window's left element in that row.</param>
    /// <param name="width">Pooled numbers in the row.</param>
    /// <param name="lanes">The numbers of the lanes: 0, 1, 2 …</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Backward<TVector>(float* gradients, float* codes, float* row, float left, long width, float* lanes)
        where TVector : struct, ISimd<TVector>
    {
        TVector lane = TVector.Load(lanes), leftCode = TVector.Broadcast(left), rightCode = TVector.Broadcast(left + 1);
        for (long x = 0; x < width; x += TVector.Count)
        {
            var gradient = TVector.SelectGreater(TVector.Broadcast(width - x), lane, TVector.Load(gradients + x), TVector.Zero);
            var code = TVector.Load(codes + x);
            var (first, second) = TVector.Interleave(
                TVector.SelectEqual(code, leftCode, gradient, TVector.Zero), TVector.SelectEqual(code, rightCode, gradient, TVector.Zero));
            TVector.Store(first, row + 2 * x);
            TVector.Store(second, row + 2 * x + TVector.Count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Challenge<TVector>(TVector candidate, float number, ref TVector best, ref TVector code)
        where TVector : struct, ISimd<TVector>
    {
        code = TVector.SelectGreater(candidate, best, TVector.Broadcast(number), code);
        best = TVector.SelectGreater(candidate, best, candidate, best);
    }
}
