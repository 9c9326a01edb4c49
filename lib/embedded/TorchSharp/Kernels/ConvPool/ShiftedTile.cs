using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.ConvPool;

/// <summary>
/// The innermost loop of the convolution: eight output channels at two vectors of neighbouring pixels, kept in registers while the
/// kernel elements of all input channels pass by.
/// </summary>
/// <remarks>
/// Each lane owns one output and adds its products in the order of the weights, starting from the bias: the bits are those of the
/// plain matrix product. Written out channel by channel because an array of vectors would live in memory.
/// </remarks>
internal static unsafe class ShiftedTile
{
    /// <summary>Computes eight channels of <c>2 · Count</c> pixels.</summary>
    /// <param name="input">The planes, at the first pixel.</param>
    /// <param name="shifts">How far each kernel element lies from a pixel.</param>
    /// <param name="count">The number of kernel elements in all planes.</param>
    /// <param name="weights">For each kernel element its weights in the eight channels, side by side.</param>
    /// <param name="bias">Of the eight channels, or null.</param>
    /// <param name="output">The first of the eight rows of results.</param>
    /// <param name="outputRow">Numbers from one row to the next.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Run<TVector>(float* input, int* shifts, long count, float* weights, float* bias, float* output, long outputRow)
        where TVector : struct, ISimd<TVector>
    {
        var v = TVector.Count;
        TVector c00 = bias is null ? TVector.Zero : TVector.Broadcast(bias[0]), c01 = c00;
        TVector c10 = bias is null ? TVector.Zero : TVector.Broadcast(bias[1]), c11 = c10;
        TVector c20 = bias is null ? TVector.Zero : TVector.Broadcast(bias[2]), c21 = c20;
        TVector c30 = bias is null ? TVector.Zero : TVector.Broadcast(bias[3]), c31 = c30;
        TVector c40 = bias is null ? TVector.Zero : TVector.Broadcast(bias[4]), c41 = c40;
        TVector c50 = bias is null ? TVector.Zero : TVector.Broadcast(bias[5]), c51 = c50;
        TVector c60 = bias is null ? TVector.Zero : TVector.Broadcast(bias[6]), c61 = c60;
        TVector c70 = bias is null ? TVector.Zero : TVector.Broadcast(bias[7]), c71 = c70;
        for (long k = 0; k < count; k++)
        {
            var x = input + shifts[k];
            TVector x0 = TVector.Load(x), x1 = TVector.Load(x + v);
            var w = TVector.Broadcast(weights[0]);
            c00 = TVector.MultiplyAdd(w, x0, c00);
            c01 = TVector.MultiplyAdd(w, x1, c01);
            w = TVector.Broadcast(weights[1]);
            c10 = TVector.MultiplyAdd(w, x0, c10);
            c11 = TVector.MultiplyAdd(w, x1, c11);
            w = TVector.Broadcast(weights[2]);
            c20 = TVector.MultiplyAdd(w, x0, c20);
            c21 = TVector.MultiplyAdd(w, x1, c21);
            w = TVector.Broadcast(weights[3]);
            c30 = TVector.MultiplyAdd(w, x0, c30);
            c31 = TVector.MultiplyAdd(w, x1, c31);
            w = TVector.Broadcast(weights[4]);
            c40 = TVector.MultiplyAdd(w, x0, c40);
            c41 = TVector.MultiplyAdd(w, x1, c41);
            w = TVector.Broadcast(weights[5]);
            c50 = TVector.MultiplyAdd(w, x0, c50);
            c51 = TVector.MultiplyAdd(w, x1, c51);
            w = TVector.Broadcast(weights[6]);
            c60 = TVector.MultiplyAdd(w, x0, c60);
            c61 = TVector.MultiplyAdd(w, x1, c61);
            w = TVector.Broadcast(weights[7]);
            c70 = TVector.MultiplyAdd(w, x0, c70);
            c71 = TVector.MultiplyAdd(w, x1, c71);
            weights += 8;
        }
        TVector.Store(c00, output);
        TVector.Store(c01, output + v);
        TVector.Store(c10, output + outputRow);
        TVector.Store(c11, output + outputRow + v);
        TVector.Store(c20, output + 2 * outputRow);
        TVector.Store(c21, output + 2 * outputRow + v);
        TVector.Store(c30, output + 3 * outputRow);
        TVector.Store(c31, output + 3 * outputRow + v);
        TVector.Store(c40, output + 4 * outputRow);
        TVector.Store(c41, output + 4 * outputRow + v);
        TVector.Store(c50, output + 5 * outputRow);
        TVector.Store(c51, output + 5 * outputRow + v);
        TVector.Store(c60, output + 6 * outputRow);
        TVector.Store(c61, output + 6 * outputRow + v);
        TVector.Store(c70, output + 7 * outputRow);
        TVector.Store(c71, output + 7 * outputRow + v);
    }

    /// <summary>Computes eight channels of at least <paramref name="length"/> pixels; there must be room for the last tile.</summary>
    public static void RunAll<TVector>(
        float* input, int* shifts, long count, float* weights, float* bias, float* output, long outputRow, long length)
        where TVector : struct, ISimd<TVector>
    {
        for (long p = 0; TVector.Count == 16 && p < length; p += 2 * TVector.Count)
            Run<TVector>(input + p, shifts, count, weights, bias, output + p, outputRow);
        for (long p = 0; TVector.Count < 16 && p < length; p += 3 * TVector.Count)
        {
            if (length - p <= TVector.Count)
            {
                SmallShiftedTile.RunLast<TVector>(input + p, shifts, count, weights, bias, output + p, outputRow);
                break;
            }
            SmallShiftedTile.Run<TVector>(input + p, shifts, count, weights, bias, output + p, outputRow);
            SmallShiftedTile.Run<TVector>(
                input + p, shifts, count, weights + 4, bias is null ? null : bias + 4, output + p + 4 * outputRow, outputRow);
        }
    }
}
