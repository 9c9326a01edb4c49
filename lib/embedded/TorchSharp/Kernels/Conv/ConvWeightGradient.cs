using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// The gradient of the weights: the sum over the images of <c>output gradient · columnsᵀ</c>. The images are summed in blocks of a fixed
/// number and the blocks in their order, so the result does not depend on how many threads share the blocks.
/// </summary>
internal unsafe struct ConvWeightGradient<T> : IRangeKernel where T : unmanaged, INumber<T>
{
    /// <summary>Images in a block.</summary>
    public const long Block = 8;

    public ConvGeometry Geometry;

    public long Images;

    /// <summary>[N, C, H, W] and [N, O, oh, ow].</summary>
    public T* Input, OutputGradient;

    /// <summary>For each block [O, C / groups, kh, kw].</summary>
    public T* Sums;

    /// <summary>Does a range of blocks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        using var columns = new Scratch<T>(Geometry.IsPointwise ? 1 : Geometry.Patch * Geometry.Pixels);
        for (var block = from; block < to; block++)
        {
            var sum = Sums + block * Geometry.OutChannels * Geometry.Patch;
            for (var n = block * Block; n < Math.Min(Images, (block + 1) * Block); n++) Add(sum, n, columns.Pointer, n > block * Block);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Add(T* sum, long n, T* columns, bool accumulate)
    {
        var g = Geometry;
        for (long group = 0; group < g.Groups; group++)
        {
            var first = group * g.GroupOutChannels;
            var channels = Input + n * g.InputSize + group * g.GroupInChannels * g.Y.Input * g.X.Input;
            if (!g.IsPointwise) Columns.Gather(columns, channels, g);
            GemmKernel.Run(
                sum + first * g.Patch, g.Patch, OutputGradient + n * g.OutputSize + first * g.Pixels, g.Pixels, 1,
                g.IsPointwise ? channels : columns, 1, g.Pixels, g.GroupOutChannels, g.Patch, g.Pixels, accumulate);
        }
    }
}
