using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.ConvPool;

/// <summary>
/// The innermost loop of the weights' gradient: how four output channels correlate with neighbouring kernel elements, summed over all
/// pixels of a block of images.
/// </summary>
/// <remarks>
/// A sum over pixels is formed in sixteen lanes, pixel p in lane p mod 16, whatever the width of the vectors: narrower ones pass several
/// times. The lanes are then added in pairs. So the bits don't depend on the machine.
/// </remarks>
internal static unsafe class WeightGradientTile
{
    /// <summary>Sums that are formed side by side and added up at the end.</summary>
    public const int Lanes = 16;

    /// <summary>Adds nothing up: writes the sums of four output channels and one row of a kernel.</summary>
    /// <param name="gradients">For each image the first of the four planes of the output gradient, at the first pixel.</param>
    /// <param name="inputs">For each image the plane of the input channel, at the kernel row's first element.</param>
    /// <param name="images">The number of images.</param>
    /// <param name="gradientPlane">Numbers from one plane of the output gradient to the next.</param>
    /// <param name="length">Pixels, with the border's columns, whose gradient is zero, between the rows.</param>
    /// <param name="columns">Elements of the kernel's row.</param>
    /// <param name="sums">Where the first channel's sums go.</param>
    /// <param name="sumsRow">Numbers from one channel's sums to the next.</param>
    public static void Run<TVector>(
        float** gradients, float** inputs, long images, long gradientPlane, long length, long columns, float* sums, long sumsRow)
        where TVector : struct, ISimd<TVector>
    {
        var lanes = stackalloc float[12 * Lanes];
        var shifted = stackalloc float*[(int)images];
        for (long x = 0; x < columns;)
        {
            for (long n = 0; n < images; n++) shifted[n] = inputs[n] + x;
            var width = columns - x == 3 || columns - x > 4 ? 3 : 2;
            if (width == 3) Channels4x3<TVector>(gradients, shifted, images, gradientPlane, length, lanes);
            else Channels4x2<TVector>(gradients, shifted, images, gradientPlane, length, lanes);
            for (var r = 0; r < 4; r++)
            {
                // A kernel of one column leaves the second one over.
                for (var q = 0; q < width && x + q < columns; q++) sums[r * sumsRow + x + q] = Total(lanes + (r * width + q) * Lanes);
            }
            x += width;
        }
    }

    /// <summary>The sum of sixteen lanes: those eight apart first, then those four, two and one apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Total(float* lanes)
    {
        var fours = (Vector128.Load(lanes) + Vector128.Load(lanes + 8)) + (Vector128.Load(lanes + 4) + Vector128.Load(lanes + 12));
        return (fours[0] + fours[2]) + (fours[1] + fours[3]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Channels4x3<TVector>(float** gradients, float** inputs, long images, long gradientPlane, long length, float* lanes)
        where TVector : struct, ISimd<TVector>
    {
        for (var lane = 0; lane < Lanes; lane += TVector.Count)
        {
            TVector c00 = TVector.Zero, c01 = TVector.Zero, c02 = TVector.Zero, c10 = TVector.Zero, c11 = TVector.Zero, c12 = TVector.Zero,
                c20 = TVector.Zero, c21 = TVector.Zero, c22 = TVector.Zero, c30 = TVector.Zero, c31 = TVector.Zero, c32 = TVector.Zero;
            for (long n = 0; n < images; n++)
            {
                float* x = inputs[n], g0 = gradients[n], g1 = g0 + gradientPlane, g2 = g1 + gradientPlane, g3 = g2 + gradientPlane;
                for (long p = lane; p < length; p += Lanes)
                {
                    TVector x0 = TVector.Load(x + p), x1 = TVector.Load(x + p + 1), x2 = TVector.Load(x + p + 2);
                    var y = TVector.Load(g0 + p);
                    c00 = TVector.MultiplyAdd(y, x0, c00);
                    c01 = TVector.MultiplyAdd(y, x1, c01);
                    c02 = TVector.MultiplyAdd(y, x2, c02);
                    y = TVector.Load(g1 + p);
                    c10 = TVector.MultiplyAdd(y, x0, c10);
                    c11 = TVector.MultiplyAdd(y, x1, c11);
                    c12 = TVector.MultiplyAdd(y, x2, c12);
                    y = TVector.Load(g2 + p);
                    c20 = TVector.MultiplyAdd(y, x0, c20);
                    c21 = TVector.MultiplyAdd(y, x1, c21);
                    c22 = TVector.MultiplyAdd(y, x2, c22);
                    y = TVector.Load(g3 + p);
                    c30 = TVector.MultiplyAdd(y, x0, c30);
                    c31 = TVector.MultiplyAdd(y, x1, c31);
                    c32 = TVector.MultiplyAdd(y, x2, c32);
                }
            }
            TVector.Store(c00, lanes + 0 * Lanes + lane);
            TVector.Store(c01, lanes + 1 * Lanes + lane);
            TVector.Store(c02, lanes + 2 * Lanes + lane);
            TVector.Store(c10, lanes + 3 * Lanes + lane);
            TVector.Store(c11, lanes + 4 * Lanes + lane);
            TVector.Store(c12, lanes + 5 * Lanes + lane);
            TVector.Store(c20, lanes + 6 * Lanes + lane);
            TVector.Store(c21, lanes + 7 * Lanes + lane);
            TVector.Store(c22, lanes + 8 * Lanes + lane);
            TVector.Store(c30, lanes + 9 * Lanes + lane);
            TVector.Store(c31, lanes + 10 * Lanes + lane);
            TVector.Store(c32, lanes + 11 * Lanes + lane);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Channels4x2<TVector>(float** gradients, float** inputs, long images, long gradientPlane, long length, float* lanes)
        where TVector : struct, ISimd<TVector>
    {
        for (var lane = 0; lane < Lanes; lane += TVector.Count)
        {
            TVector c00 = TVector.Zero, c01 = TVector.Zero, c10 = TVector.Zero, c11 = TVector.Zero, c20 = TVector.Zero, c21 = TVector.Zero,
                c30 = TVector.Zero, c31 = TVector.Zero;
            for (long n = 0; n < images; n++)
            {
                float* x = inputs[n], g0 = gradients[n], g1 = g0 + gradientPlane, g2 = g1 + gradientPlane, g3 = g2 + gradientPlane;
                for (long p = lane; p < length; p += Lanes)
                {
                    TVector x0 = TVector.Load(x + p), x1 = TVector.Load(x + p + 1);
                    var y = TVector.Load(g0 + p);
                    c00 = TVector.MultiplyAdd(y, x0, c00);
                    c01 = TVector.MultiplyAdd(y, x1, c01);
                    y = TVector.Load(g1 + p);
                    c10 = TVector.MultiplyAdd(y, x0, c10);
                    c11 = TVector.MultiplyAdd(y, x1, c11);
                    y = TVector.Load(g2 + p);
                    c20 = TVector.MultiplyAdd(y, x0, c20);
                    c21 = TVector.MultiplyAdd(y, x1, c21);
                    y = TVector.Load(g3 + p);
                    c30 = TVector.MultiplyAdd(y, x0, c30);
                    c31 = TVector.MultiplyAdd(y, x1, c31);
                }
            }
            TVector.Store(c00, lanes + 0 * Lanes + lane);
            TVector.Store(c01, lanes + 1 * Lanes + lane);
            TVector.Store(c10, lanes + 2 * Lanes + lane);
            TVector.Store(c11, lanes + 3 * Lanes + lane);
            TVector.Store(c20, lanes + 4 * Lanes + lane);
            TVector.Store(c21, lanes + 5 * Lanes + lane);
            TVector.Store(c30, lanes + 6 * Lanes + lane);
            TVector.Store(c31, lanes + 7 * Lanes + lane);
        }
    }
}
