using System.Runtime.CompilerServices;
using TorchSharp.Kernels.ConvPool;
using TorchSharp.Kernels.Gemm;
using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// The gradient of the weights for a range of blocks of images: how output channels correlate with the shifted planes of the input. The
/// images of a block are summed up together and the blocks in their order, so the result does not depend on how many threads share them.
/// </summary>
internal unsafe struct PhasedWeightGradient<TVector> : IRangeKernel where TVector : struct, ISimd<TVector>
{
    /// <summary>Images in a block.</summary>
    public const int Block = 8;

    // Output channels that the tile does together.
    private const int Together = 4;

    public PhasedGeometry Geometry;
    public long Images;

    /// <summary>[N, C, H, W] and [N, O, oh, ow].</summary>
    public float* Input, OutputGradient;

    /// <summary>For each block [O, C / groups, kh, kw].</summary>
    public float* Sums;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        var (g, sizes) = (Geometry, Geometry.Sizes);
        var inputSize = sizes.InChannels * g.ChannelPlanes * g.Plane + PhasedGeometry.Slack;
        // The last channels are done together with planes that nobody asks for.
        var gradientSize = (sizes.OutChannels + Together - 1) * g.Plane + PhasedGeometry.Slack;
        using var inputs = new Scratch<float>(Block * inputSize);
        using var gradients = new Scratch<float>(Block * gradientSize);
        PhasedPlanes.Clear(inputs.Pointer, Block * inputSize - PhasedGeometry.Slack);
        PhasedPlanes.Clear(gradients.Pointer, Block * gradientSize - PhasedGeometry.Slack);
        for (var block = from; block < to; block++)
        {
            var count = Math.Min(Block, Images - block * Block);
            for (long i = 0; i < count; i++)
            {
                var n = block * Block + i;
                PhasedPlanes.Split(inputs.Pointer + i * inputSize, Input + n * sizes.InputSize, g);
                PhasedPlanes.Spread(
                    gradients.Pointer + i * gradientSize, g.Plane, OutputGradient + n * sizes.OutputSize, sizes.OutChannels, g);
            }
            var sums = Sums + block * sizes.OutChannels * sizes.Patch;
            for (long group = 0; group < sizes.Groups; group++, sums += sizes.GroupOutChannels * sizes.Patch)
            {
                var input = inputs.Pointer + group * sizes.GroupInChannels * g.ChannelPlanes * g.Plane;
                var gradient = gradients.Pointer + group * sizes.GroupOutChannels * g.Plane;
                if (sizes.GroupOutChannels >= Together) ByProducts(gradient, gradientSize, input, inputSize, count, sums);
                else Channels(gradient, gradientSize, input, inputSize, count, sums);
            }
        }
    }

    /// <summary>
    /// For each kernel element the product of the shifted planes, [in channels, pixels], and the turned output gradient [pixels, out
    /// channels].
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void ByProducts(float* gradients, long nextGradient, float* inputs, long nextInput, long count, float* sums)
    {
        var (g, sizes) = (Geometry, Geometry.Sizes);
        var (kernel, ins, outs) = (sizes.Y.Kernel * sizes.X.Kernel, sizes.GroupInChannels, sizes.GroupOutChannels);
        using var turned = new Scratch<float>(g.Length * outs);
        using var products = new Scratch<float>(kernel * ins * outs);
        for (long i = 0; i < count; i++)
        {
            PanelPacking.Move(turned.Pointer, outs, gradients + i * nextGradient, 1, g.Plane, g.Length, outs);
            for (long k = 0; k < kernel; k++)
            {
                GemmKernel.Run(
                    products.Pointer + k * ins * outs, outs,
                    inputs + i * nextInput + g.Shift(0, k / sizes.X.Kernel, k % sizes.X.Kernel), g.ChannelPlanes * g.Plane, 1,
                    turned.Pointer, outs, 1, ins, outs, g.Length, accumulate: i > 0);
            }
        }
        // From [kernel, in channels, out channels] to [out channels, in channels, kernel].
        var patch = ins * kernel;
        for (long row = 0; row < patch; row++)
        {
            float* source = products.Pointer + row * outs, target = sums + row % ins * kernel + row / ins;
            for (long o = 0; o < outs; o++) target[o * patch] = source[o];
        }
    }

    /// <summary>The sums of a group of few output channels, as a depthwise convolution has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Channels(float* gradients, long nextGradient, float* inputs, long nextInput, long count, float* sums)
    {
        var (g, sizes) = (Geometry, Geometry.Sizes);
        var (kernel, patch, outs) = (sizes.X.Kernel, sizes.Patch, sizes.GroupOutChannels);
        var next = sizes.X.Dilation == 1 ? sizes.X.Stride : kernel;
        float** gradientOf = stackalloc float*[Block], shifted = stackalloc float*[Block];
        for (long i = 0; i < count; i++) gradientOf[i] = gradients + i * nextGradient;
        var found = stackalloc float[(int)(Together * kernel)];
        for (long c = 0; c < sizes.GroupInChannels; c++)
        {
            for (long y = 0; y < sizes.Y.Kernel; y++)
            {
                // Elements of one phase are neighbours, unless they are dilated.
                for (long x = 0; x < Math.Min(next, kernel); x++)
                {
                    var shift = g.Shift(c, y, x);
                    for (long i = 0; i < count; i++) shifted[i] = inputs + i * nextInput + shift;
                    var columns = (kernel - x + next - 1) / next;
                    WeightGradientTile.Run<TVector>(gradientOf, shifted, count, g.Plane, g.Length, columns, found, columns);
                    var target = sums + (c * sizes.Y.Kernel + y) * kernel + x;
                    for (long r = 0; r < outs; r++)
                    {
                        for (long q = 0; q < columns; q++) target[r * patch + q * next] = found[r * columns + q];
                    }
                }
            }
        }
    }
}
