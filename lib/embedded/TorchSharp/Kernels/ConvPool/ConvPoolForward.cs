using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;

namespace TorchSharp.Kernels.ConvPool;

/// <summary>
/// Convolution, and rectifier and pooling if wanted, of a range of images. What lies between the steps never leaves the cache.
/// </summary>
internal unsafe struct ConvPoolForward<TVector> : IRangeKernel where TVector : struct, ISimd<TVector>
{
    public ConvPoolGeometry Geometry;
    public int[] Shifts;

    /// <summary>
    /// [N, C, H, W], packed by <see cref="WeightPacking.Forward"/>, and [O] or null; the last two up to a multiple of eight.
    /// </summary>
    public float* Input, Packed, Bias;

    /// <summary>[N, O, H / 2, W / 2] both; without pooling [N, O, H, W] and null.</summary>
    public float* Pooled, Codes;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        var g = Geometry;
        var row = g.ConvHeight * g.Stride + ConvPoolGeometry.Slack;
        using var planes = new Scratch<float>(g.Channels * g.Plane + ConvPoolGeometry.Slack);
        using var rows = new Scratch<float>(8 * row);
        Planes.Clear(planes.Pointer, g.Channels, g);
        fixed (int* shifts = Shifts)
        {
            for (var n = from; n < to; n++)
            {
                Planes.Fill(planes.Pointer, Input + n * g.InputSize, g);
                for (long o = 0; o < g.Outputs; o += 8)
                {
                    ShiftedTile.RunAll<TVector>(
                        planes.Pointer, shifts, g.Patch, Packed + o * g.Patch, Bias is null ? null : Bias + o, rows.Pointer, row, g.ConvLength);
                    for (long i = 0; i < Math.Min(8, g.Outputs - o); i++)
                    {
                        if (g.IsPooled) Pool(rows.Pointer + i * row, n * g.PooledSize + (o + i) * g.PoolHeight * g.PoolWidth, n);
                        else Copy(rows.Pointer + i * row, Pooled + n * g.ConvSize + (o + i) * g.ConvHeight * g.ConvWidth);
                    }
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Copy(float* rows, float* channel)
    {
        for (long y = 0; y < Geometry.ConvHeight; y++, rows += Geometry.Stride, channel += Geometry.ConvWidth)
            Planes.CopyRow(channel, rows, Geometry.ConvWidth);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Pool(float* channel, long place, long image)
    {
        var g = Geometry;
        var written = (g.PoolWidth + TVector.Count - 1) / TVector.Count * TVector.Count;
        for (long y = 0; y < g.PoolHeight; y++, place += g.PoolWidth)
        {
            float* upper = channel + 2 * y * g.Stride, lower = upper + g.Stride;
            // Whole vectors reach into the rows behind, which are written later; behind the image another thread may be at work.
            if (place + written <= (image + 1) * g.PooledSize) PoolRow.Forward<TVector>(upper, lower, Pooled + place, Codes + place, g.PoolWidth);
            else AtTheEnd(upper, lower, place, (int)written);
        }
    }

    private readonly void AtTheEnd(float* upper, float* lower, long place, int written)
    {
        var width = (int)Geometry.PoolWidth;
        var buffer = stackalloc float[2 * written];
        PoolRow.Forward<TVector>(upper, lower, buffer, buffer + written, width);
        new ReadOnlySpan<float>(buffer, width).CopyTo(new Span<float>(Pooled + place, width));
        new ReadOnlySpan<float>(buffer + written, width).CopyTo(new Span<float>(Codes + place, width));
    }
}
