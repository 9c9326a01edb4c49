using System.Runtime.CompilerServices;
using TorchSharp.Kernels.ConvPool;

namespace TorchSharp.Kernels.Conv;

/// <summary>Copies between images and planes.</summary>
internal static unsafe class PhasedPlanes
{
    /// <summary>Sets planes, and the slack behind them, to zero.</summary>
    public static void Clear(float* planes, long count) =>
        new Span<float>(planes, checked((int)(count + PhasedGeometry.Slack))).Clear();

    /// <summary>Splits the channels of an image into phases; what is padding is zero already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Split(float* planes, float* image, PhasedGeometry g)
    {
        var step = g.Sizes.X.Stride;
        for (long c = 0; c < g.Sizes.InChannels; c++, image += g.Sizes.Y.Input * g.Sizes.X.Input)
        {
            foreach (var phase in g.Lines)
            {
                foreach (var (channel, plane, count) in phase)
                {
                    float* source = image + channel, target = planes + plane;
                    if (step == 1) Planes.CopyRow(target, source, count);
                    else for (long i = 0; i < count; i++) target[i] = source[i * step];
                }
                planes += g.Plane;
            }
        }
    }

    /// <summary>Puts what was computed for a phase of a channel to its places in the channel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Join(float* channel, float* plane, ReadOnlySpan<(long Channel, long Plane, long Count)> lines, long step)
    {
        foreach (var (first, place, count) in lines)
        {
            float* target = channel + first, source = plane + place;
            if (step == 1) Planes.CopyRow(target, source, count);
            else for (long i = 0; i < count; i++) target[i * step] = source[i];
        }
    }

    /// <summary>Copies the rows of channels into planes of the same row length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Spread(float* planes, long plane, float* channels, long count, PhasedGeometry g)
    {
        var (height, width) = (g.Sizes.Y.Output, g.Sizes.X.Output);
        for (long c = 0; c < count; c++)
        {
            for (long y = 0; y < height; y++, channels += width) Planes.CopyRow(planes + c * plane + y * g.Stride, channels, width);
        }
    }
}
