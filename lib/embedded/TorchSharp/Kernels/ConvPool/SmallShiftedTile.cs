using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.ConvPool;

/// <summary>
/// As <see cref="ShiftedTile"/> with four output channels at three vectors of pixels: as many sums as sixteen registers hold, which are all
/// that there are without AVX-512.
/// </summary>
internal static unsafe class SmallShiftedTile
{
    /// <summary>Computes four channels of <c>3 · Count</c> pixels; the weights of eight channels lie side by side.</summary>
    /// <inheritdoc cref="ShiftedTile.Run{TVector}" />
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Run<TVector>(float* input, int* shifts, long count, float* weights, float* bias, float* output, long outputRow)
        where TVector : struct, ISimd<TVector>
    {
        var v = TVector.Count;
        TVector c00 = bias is null ? TVector.Zero : TVector.Broadcast(bias[0]), c01 = c00, c02 = c00;
        TVector c10 = bias is null ? TVector.Zero : TVector.Broadcast(bias[1]), c11 = c10, c12 = c10;
        TVector c20 = bias is null ? TVector.Zero : TVector.Broadcast(bias[2]), c21 = c20, c22 = c20;
        TVector c30 = bias is null ? TVector.Zero : TVector.Broadcast(bias[3]), c31 = c30, c32 = c30;
        for (long k = 0; k < count; k++)
        {
            var x = input + shifts[k];
            TVector x0 = TVector.Load(x), x1 = TVector.Load(x + v), x2 = TVector.Load(x + 2 * v);
            var w = TVector.Broadcast(weights[0]);
            c00 = TVector.MultiplyAdd(w, x0, c00);
            c01 = TVector.MultiplyAdd(w, x1, c01);
            c02 = TVector.MultiplyAdd(w, x2, c02);
            w = TVector.Broadcast(weights[1]);
            c10 = TVector.MultiplyAdd(w, x0, c10);
            c11 = TVector.MultiplyAdd(w, x1, c11);
            c12 = TVector.MultiplyAdd(w, x2, c12);
            w = TVector.Broadcast(weights[2]);
            c20 = TVector.MultiplyAdd(w, x0, c20);
            c21 = TVector.MultiplyAdd(w, x1, c21);
            c22 = TVector.MultiplyAdd(w, x2, c22);
            w = TVector.Broadcast(weights[3]);
            c30 = TVector.MultiplyAdd(w, x0, c30);
            c31 = TVector.MultiplyAdd(w, x1, c31);
            c32 = TVector.MultiplyAdd(w, x2, c32);
            weights += 8;
        }
        TVector.Store(c00, output);
        TVector.Store(c01, output + v);
        TVector.Store(c02, output + 2 * v);
        TVector.Store(c10, output + outputRow);
        TVector.Store(c11, output + outputRow + v);
        TVector.Store(c12, output + outputRow + 2 * v);
        TVector.Store(c20, output + 2 * outputRow);
        TVector.Store(c21, output + 2 * outputRow + v);
        TVector.Store(c22, output + 2 * outputRow + 2 * v);
        TVector.Store(c30, output + 3 * outputRow);
        TVector.Store(c31, output + 3 * outputRow + v);
        TVector.Store(c32, output + 3 * outputRow + 2 * v);
    }

    /// <summary>Computes eight channels of <c>Count</c> pixels: what is left at the end is mostly not more.</summary>
    /// <inheritdoc cref="ShiftedTile.Run{TVector}" />
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void RunLast<TVector>(float* input, int* shifts, long count, float* weights, float* bias, float* output, long outputRow)
        where TVector : struct, ISimd<TVector>
    {
        var c0 = bias is null ? TVector.Zero : TVector.Broadcast(bias[0]);
        var c1 = bias is null ? TVector.Zero : TVector.Broadcast(bias[1]);
        var c2 = bias is null ? TVector.Zero : TVector.Broadcast(bias[2]);
        var c3 = bias is null ? TVector.Zero : TVector.Broadcast(bias[3]);
        var c4 = bias is null ? TVector.Zero : TVector.Broadcast(bias[4]);
        var c5 = bias is null ? TVector.Zero : TVector.Broadcast(bias[5]);
        var c6 = bias is null ? TVector.Zero : TVector.Broadcast(bias[6]);
        var c7 = bias is null ? TVector.Zero : TVector.Broadcast(bias[7]);
        for (long k = 0; k < count; k++)
        {
            var x = TVector.Load(input + shifts[k]);
            c0 = TVector.MultiplyAdd(TVector.Broadcast(weights[0]), x, c0);
            c1 = TVector.MultiplyAdd(TVector.Broadcast(weights[1]), x, c1);
            c2 = TVector.MultiplyAdd(TVector.Broadcast(weights[2]), x, c2);
            c3 = TVector.MultiplyAdd(TVector.Broadcast(weights[3]), x, c3);
            c4 = TVector.MultiplyAdd(TVector.Broadcast(weights[4]), x, c4);
            c5 = TVector.MultiplyAdd(TVector.Broadcast(weights[5]), x, c5);
            c6 = TVector.MultiplyAdd(TVector.Broadcast(weights[6]), x, c6);
            c7 = TVector.MultiplyAdd(TVector.Broadcast(weights[7]), x, c7);
            weights += 8;
        }
        TVector.Store(c0, output);
        TVector.Store(c1, output + outputRow);
        TVector.Store(c2, output + 2 * outputRow);
        TVector.Store(c3, output + 3 * outputRow);
        TVector.Store(c4, output + 4 * outputRow);
        TVector.Store(c5, output + 5 * outputRow);
        TVector.Store(c6, output + 6 * outputRow);
        TVector.Store(c7, output + 7 * outputRow);
    }
}
