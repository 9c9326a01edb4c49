using System.Runtime.CompilerServices;
using TorchSharp.Kernels.ConvPool;
using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;

namespace TorchSharp.Kernels.Conv;

/// <summary>The convolution of a range of images in the phases of their channels.</summary>
internal unsafe struct PhasedForward<TVector> : IRangeKernel where TVector : struct, ISimd<TVector>
{
    public PhasedGeometry Geometry;
    public int[] Shifts;

    /// <summary>[N, C, H, W], the weights in <see cref="Tiles"/>, and for each tile eight biases, or null.</summary>
    public float* Input, Packed, Bias;

    /// <summary>[N, O, oh, ow].</summary>
    public float* Output;

    /// <summary>Tiles of eight output channels in a group.</summary>
    public long Tiles;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        var (g, sizes) = (Geometry, Geometry.Sizes);
        var (outs, patch) = (sizes.GroupOutChannels, sizes.Patch);
        var groupPlanes = sizes.GroupInChannels * g.ChannelPlanes * g.Plane;
        var planes = sizes.Groups * groupPlanes;
        var row = sizes.Y.Output * g.Stride + PhasedGeometry.Slack;
        using var input = new Scratch<float>(planes + PhasedGeometry.Slack);
        using var rows = new Scratch<float>(8 * row);
        PhasedPlanes.Clear(input.Pointer, planes);
        fixed (int* shifts = Shifts)
        {
            for (var n = from; n < to; n++)
            {
                PhasedPlanes.Split(input.Pointer, Input + n * sizes.InputSize, g);
                for (long tile = 0; tile < sizes.Groups * Tiles; tile++)
                {
                    var (group, first) = (tile / Tiles, tile % Tiles * 8);
                    var (count, channel) = (Math.Min(8, outs - first), group * outs + first);
                    ShiftedChannels.Run<TVector>(
                        input.Pointer + group * groupPlanes, shifts, patch, Packed + tile * patch * 8,
                        Bias is null ? null : Bias + tile * 8, rows.Pointer, row, g.Length, count);
                    Collect(Output + n * sizes.OutputSize + channel * sizes.Pixels, rows.Pointer, row, count);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Collect(float* output, float* rows, long row, long count)
    {
        var (height, width) = (Geometry.Sizes.Y.Output, Geometry.Sizes.X.Output);
        for (long c = 0; c < count; c++)
        {
            for (long y = 0; y < height; y++, output += width) Planes.CopyRow(output, rows + c * row + y * Geometry.Stride, width);
        }
    }
}
