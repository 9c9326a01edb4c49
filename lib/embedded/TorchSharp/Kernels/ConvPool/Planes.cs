using System.Runtime.CompilerServices;
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
                new ReadOnlySpan<float>(image, (int)g.Width).CopyTo(
                    new Span<float>(planes + c * g.Plane + (y + g.Padding) * g.Stride + g.Padding, (int)g.Width));
            }
        }
    }

    /// <summary>Sets planes, and the slack behind them, to zero.</summary>
    public static void Clear(float* planes, long count, ConvPoolGeometry g) =>
        new Span<float>(planes, checked((int)(count * g.Plane + ConvPoolGeometry.Slack))).Clear();
}
