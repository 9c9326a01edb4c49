using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.ConvPool;

/// <summary>The sums of four output channels' gradients: the additions of one alone would wait for each other.</summary>
internal static unsafe class BiasGradientTile
{
    /// <summary>Adds the pixels of four planes to sixteen lanes each: pixel p to lane p mod 16, whatever the vectors' width.</summary>
    /// <param name="gradients">The first of the four planes, at the first pixel.</param>
    /// <param name="plane">Numbers from one plane to the next.</param>
    /// <param name="length">Pixels, with the border's columns, whose gradient is zero, between the rows.</param>
    /// <param name="lanes">Those of the first channel; the others' follow.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add<TVector>(float* gradients, long plane, long length, float* lanes) where TVector : struct, ISimd<TVector>
    {
        const int next = WeightGradientTile.Lanes;
        float* g0 = gradients, g1 = g0 + plane, g2 = g1 + plane, g3 = g2 + plane;
        for (var lane = 0; lane < next; lane += TVector.Count, lanes += TVector.Count)
        {
            TVector sum0 = TVector.Load(lanes), sum1 = TVector.Load(lanes + next);
            TVector sum2 = TVector.Load(lanes + 2 * next), sum3 = TVector.Load(lanes + 3 * next);
            for (long p = lane; p < length; p += next)
            {
                sum0 = TVector.Add(sum0, TVector.Load(g0 + p));
                sum1 = TVector.Add(sum1, TVector.Load(g1 + p));
                sum2 = TVector.Add(sum2, TVector.Load(g2 + p));
                sum3 = TVector.Add(sum3, TVector.Load(g3 + p));
            }
            TVector.Store(sum0, lanes);
            TVector.Store(sum1, lanes + next);
            TVector.Store(sum2, lanes + 2 * next);
            TVector.Store(sum3, lanes + 3 * next);
        }
    }
}
