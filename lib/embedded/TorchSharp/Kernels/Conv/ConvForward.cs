using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;

namespace TorchSharp.Kernels.Conv;

/// <summary>The convolution of a range of images: for each group <c>output = weight · columns + bias</c>.</summary>
internal unsafe struct ConvForward<T> : IRangeKernel where T : unmanaged, INumber<T>
{
    public ConvGeometry Geometry;

    /// <summary>[N, C, H, W], [O, C / groups, kh, kw], and [O] or null.</summary>
    public T* Input, Weight, Bias;

    /// <summary>[N, O, oh, ow].</summary>
    public T* Output;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        var g = Geometry;
        using var columns = new Scratch<T>(g.IsPointwise ? 1 : g.Patch * g.Pixels);
        for (var n = from; n < to; n++)
        {
            for (long group = 0; group < g.Groups; group++)
            {
                var channels = Input + n * g.InputSize + group * g.GroupInChannels * g.Y.Input * g.X.Input;
                if (!g.IsPointwise) Columns.Gather(columns.Pointer, channels, g);
                Product(Output + n * g.OutputSize, g.IsPointwise ? channels : columns.Pointer, group);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Product(T* image, T* columns, long group)
    {
        var g = Geometry;
        var first = group * g.GroupOutChannels;
        var output = image + first * g.Pixels;
        if (Bias is not null)
        {
            for (long o = 0; o < g.GroupOutChannels; o++) new Span<T>(output + o * g.Pixels, (int)g.Pixels).Fill(Bias[first + o]);
        }
        GemmKernel.Run(
            output, g.Pixels, Weight + first * g.Patch, g.Patch, 1, columns, g.Pixels, 1,
            g.GroupOutChannels, g.Pixels, g.Patch, accumulate: Bias is not null);
    }
}
