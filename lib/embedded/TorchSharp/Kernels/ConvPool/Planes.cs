using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels.ConvPool;

/// <summary>Copies between images and planes with a border.</summary>
internal static unsafe class Planes
{
    /// <summary>Puts an image of some channels into planes whose border is zero already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(float* planes, float* image, ConvPoolGeometry g)
    {
        for (long c = 0; c < g.Channels; c++)
        {
            for (long y = 0; y < g.Height; y++, image += g.Width)
            {
                CopyRow(planes + c * g.Plane + (y + g.Padding) * g.Stride + g.Padding, image, g.Width);
            }
        }
    }

    /// <summary>Copies a row, which is too short to be worth a call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CopyRow(float* target, float* source, long width)
    {
        long x = 0;
        for (; x + 8 <= width; x += 8) Vector256.Load(source + x).Store(target + x);
        // The last vector may show some numbers once more.
        if (x < width && width >= 8) Vector256.Load(source + width - 8).Store(target + width - 8);
        else for (; x < width; x++) target[x] = source[x];
    }

    /// <summary>Sets planes, and the slack behind them, to zero.</summary>
    public static void Clear(float* planes, long count, ConvPoolGeometry g) =>
        new Span<float>(planes, checked((int)(count * g.Plane + ConvPoolGeometry.Slack))).Clear();
}
