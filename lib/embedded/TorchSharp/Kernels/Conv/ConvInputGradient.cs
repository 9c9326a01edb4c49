using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// The gradient of a range of input images: the gradient of the column matrix is <c>weightᵀ · output gradient</c>, and its elements are
/// added up where they came from.
/// </summary>
internal unsafe struct ConvInputGradient<T> : IRangeKernel where T : unmanaged, INumber<T>
{
    public ConvGeometry Geometry;

    /// <summary>[N, O, oh, ow] and [O, C / groups, kh, kw].</summary>
    public T* OutputGradient, Weight;

    /// <summary>[N, C, H, W].</summary>
    public T* InputGradient;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        var g = Geometry;
        using var columns = new Scratch<T>(g.IsPointwise ? 1 : g.Patch * g.Pixels);
        for (var n = from; n < to; n++)
        {
            for (long group = 0; group < g.Groups; group++)
            {
                var channels = InputGradient + n * g.InputSize + group * g.GroupInChannels * g.Y.Input * g.X.Input;
                Product(g.IsPointwise ? channels : columns.Pointer, OutputGradient + n * g.OutputSize, group);
                if (g.IsPointwise) continue;
                new Span<T>(channels, (int)(g.GroupInChannels * g.Y.Input * g.X.Input)).Clear();
                Columns.Scatter(columns.Pointer, channels, g);
            }
        }
    }

    private readonly void Product(T* columns, T* image, long group)
    {
        var g = Geometry;
        var first = group * g.GroupOutChannels;
        GemmKernel.Run(
            columns, g.Pixels, Weight + first * g.Patch, 1, g.Patch, image + first * g.Pixels, g.Pixels, 1,
            g.Patch, g.Pixels, g.GroupOutChannels);
    }
}
