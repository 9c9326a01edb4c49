using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.ConvPool;

/// <summary>
/// As <see cref="WeightGradientTile"/> for two rows of three kernel elements: as many sums as the thirty-two registers of AVX-512 hold.
/// </summary>
internal static unsafe class WideWeightGradientTile
{
    /// <summary>Writes the sums of four output channels and six elements of their kernels, which lie one behind the other.</summary>
    /// <param name="gradients">For each image the first of the four planes of the output gradient, at the first pixel.</param>
    /// <param name="first">For each image the plane of an input channel, at the first kernel row's first element.</param>
    /// <param name="second">The same for the second row, which may be that of another input channel.</param>
    /// <param name="images">The number of images.</param>
    /// <param name="plane">Numbers from one plane of the output gradient to the next.</param>
    /// <param name="length">Pixels, with the border's columns, whose gradient is zero, between the rows.</param>
    /// <param name="sums">Where the first channel's sums go.</param>
    /// <param name="sumsRow">Numbers from one channel's sums to the next.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<TVector>(
        float** gradients, float** first, float** second, long images, long plane, long length, float* sums, long sumsRow)
        where TVector : struct, ISimd<TVector>
    {
        var lanes = stackalloc float[24 * WeightGradientTile.Lanes];
        TVector c00 = TVector.Zero, c01 = TVector.Zero, c02 = TVector.Zero, c03 = TVector.Zero, c04 = TVector.Zero, c05 = TVector.Zero;
        TVector c10 = TVector.Zero, c11 = TVector.Zero, c12 = TVector.Zero, c13 = TVector.Zero, c14 = TVector.Zero, c15 = TVector.Zero;
        TVector c20 = TVector.Zero, c21 = TVector.Zero, c22 = TVector.Zero, c23 = TVector.Zero, c24 = TVector.Zero, c25 = TVector.Zero;
        TVector c30 = TVector.Zero, c31 = TVector.Zero, c32 = TVector.Zero, c33 = TVector.Zero, c34 = TVector.Zero, c35 = TVector.Zero;
        for (long n = 0; n < images; n++)
        {
            float* x = first[n], z = second[n], g0 = gradients[n], g1 = g0 + plane, g2 = g1 + plane, g3 = g2 + plane;
            for (long p = 0; p < length; p += TVector.Count)
            {
                TVector x0 = TVector.Load(x + p), x1 = TVector.Load(x + p + 1), x2 = TVector.Load(x + p + 2);
                TVector x3 = TVector.Load(z + p), x4 = TVector.Load(z + p + 1), x5 = TVector.Load(z + p + 2);
                var y = TVector.Load(g0 + p);
                c00 = TVector.MultiplyAdd(y, x0, c00);
                c01 = TVector.MultiplyAdd(y, x1, c01);
                c02 = TVector.MultiplyAdd(y, x2, c02);
                c03 = TVector.MultiplyAdd(y, x3, c03);
                c04 = TVector.MultiplyAdd(y, x4, c04);
                c05 = TVector.MultiplyAdd(y, x5, c05);
                y = TVector.Load(g1 + p);
                c10 = TVector.MultiplyAdd(y, x0, c10);
                c11 = TVector.MultiplyAdd(y, x1, c11);
                c12 = TVector.MultiplyAdd(y, x2, c12);
                c13 = TVector.MultiplyAdd(y, x3, c13);
                c14 = TVector.MultiplyAdd(y, x4, c14);
                c15 = TVector.MultiplyAdd(y, x5, c15);
                y = TVector.Load(g2 + p);
                c20 = TVector.MultiplyAdd(y, x0, c20);
                c21 = TVector.MultiplyAdd(y, x1, c21);
                c22 = TVector.MultiplyAdd(y, x2, c22);
                c23 = TVector.MultiplyAdd(y, x3, c23);
                c24 = TVector.MultiplyAdd(y, x4, c24);
                c25 = TVector.MultiplyAdd(y, x5, c25);
                y = TVector.Load(g3 + p);
                c30 = TVector.MultiplyAdd(y, x0, c30);
                c31 = TVector.MultiplyAdd(y, x1, c31);
                c32 = TVector.MultiplyAdd(y, x2, c32);
                c33 = TVector.MultiplyAdd(y, x3, c33);
                c34 = TVector.MultiplyAdd(y, x4, c34);
                c35 = TVector.MultiplyAdd(y, x5, c35);
            }
        }
        TVector.Store(c00, lanes + 0 * WeightGradientTile.Lanes);
        TVector.Store(c01, lanes + 1 * WeightGradientTile.Lanes);
        TVector.Store(c02, lanes + 2 * WeightGradientTile.Lanes);
        TVector.Store(c03, lanes + 3 * WeightGradientTile.Lanes);
        TVector.Store(c04, lanes + 4 * WeightGradientTile.Lanes);
        TVector.Store(c05, lanes + 5 * WeightGradientTile.Lanes);
        TVector.Store(c10, lanes + 6 * WeightGradientTile.Lanes);
        TVector.Store(c11, lanes + 7 * WeightGradientTile.Lanes);
        TVector.Store(c12, lanes + 8 * WeightGradientTile.Lanes);
        TVector.Store(c13, lanes + 9 * WeightGradientTile.Lanes);
        TVector.Store(c14, lanes + 10 * WeightGradientTile.Lanes);
        TVector.Store(c15, lanes + 11 * WeightGradientTile.Lanes);
        TVector.Store(c20, lanes + 12 * WeightGradientTile.Lanes);
        TVector.Store(c21, lanes + 13 * WeightGradientTile.Lanes);
        TVector.Store(c22, lanes + 14 * WeightGradientTile.Lanes);
        TVector.Store(c23, lanes + 15 * WeightGradientTile.Lanes);
        TVector.Store(c24, lanes + 16 * WeightGradientTile.Lanes);
        TVector.Store(c25, lanes + 17 * WeightGradientTile.Lanes);
        TVector.Store(c30, lanes + 18 * WeightGradientTile.Lanes);
        TVector.Store(c31, lanes + 19 * WeightGradientTile.Lanes);
        TVector.Store(c32, lanes + 20 * WeightGradientTile.Lanes);
        TVector.Store(c33, lanes + 21 * WeightGradientTile.Lanes);
        TVector.Store(c34, lanes + 22 * WeightGradientTile.Lanes);
        TVector.Store(c35, lanes + 23 * WeightGradientTile.Lanes);
        for (var r = 0; r < 4; r++)
        {
            for (var q = 0; q < 6; q++) sums[r * sumsRow + q] = WeightGradientTile.Total(lanes + (6 * r + q) * WeightGradientTile.Lanes);
        }
    }
}
