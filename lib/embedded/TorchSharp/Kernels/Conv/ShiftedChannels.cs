using System.Runtime.CompilerServices;
using TorchSharp.Kernels.ConvPool;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// Up to eight channels from shifted planes: together in <see cref="ShiftedTile"/>, or one by one where they are few, as in a depthwise
/// convolution. The bits are the same.
/// </summary>
internal static unsafe class ShiftedChannels
{
    /// <inheritdoc cref="ShiftedTile.Run{TVector}" />
    /// <param name="length">Pixels.</param>
    /// <param name="channels">How many of the eight channels there are.</param>
    public static void Run<TVector>(
        float* input, int* shifts, long count, float* weights, float* bias, float* output, long outputRow, long length, long channels)
        where TVector : struct, ISimd<TVector>
    {
        if (channels > 2)
        {
            ShiftedTile.RunAll<TVector>(input, shifts, count, weights, bias, output, outputRow, length);
            return;
        }
        for (long c = 0; c < channels; c++)
            One<TVector>(input, shifts, count, weights + c, bias is null ? 0 : bias[c], output + c * outputRow, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One<TVector>(float* input, int* shifts, long count, float* weights, float bias, float* output, long length)
        where TVector : struct, ISimd<TVector>
    {
        var v = TVector.Count;
        for (long p = 0; p < length; p += 4 * v)
        {
            TVector c0 = TVector.Broadcast(bias), c1 = c0, c2 = c0, c3 = c0;
            for (long k = 0; k < count; k++)
            {
                var x = input + p + shifts[k];
                var w = TVector.Broadcast(weights[8 * k]);
                c0 = TVector.MultiplyAdd(w, TVector.Load(x), c0);
                c1 = TVector.MultiplyAdd(w, TVector.Load(x + v), c1);
                c2 = TVector.MultiplyAdd(w, TVector.Load(x + 2 * v), c2);
                c3 = TVector.MultiplyAdd(w, TVector.Load(x + 3 * v), c3);
            }
            TVector.Store(c0, output + p);
            TVector.Store(c1, output + p + v);
            TVector.Store(c2, output + p + 2 * v);
            TVector.Store(c3, output + p + 3 * v);
        }
    }
}
