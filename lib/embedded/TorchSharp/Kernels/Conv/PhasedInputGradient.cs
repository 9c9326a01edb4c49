using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// The gradient of a range of input images, phase by phase: a phase collects the output gradient, shifted, from the kernel elements that
/// meet it.
/// </summary>
internal unsafe struct PhasedInputGradient<TVector> : IRangeKernel where TVector : struct, ISimd<TVector>
{
    public PhasedGeometry Geometry;

    /// <summary>For each phase.</summary>
    public int[][] Shifts;

    /// <summary>[N, O, oh, ow], and for each phase the weights of its kernel elements in <see cref="Tiles"/>.</summary>
    public float* OutputGradient, Packed;

    /// <summary>[N, C, H, W].</summary>
    public float* InputGradient;

    /// <summary>Tiles of eight input channels in a group.</summary>
    public long Tiles;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        var (g, sizes) = (Geometry, Geometry.Sizes);
        var planes = sizes.OutChannels * g.GradientPlane;
        var row = g.Plane + PhasedGeometry.Slack;
        using var gradients = new Scratch<float>(planes + PhasedGeometry.Slack);
        using var rows = new Scratch<float>(8 * row);
        PhasedPlanes.Clear(gradients.Pointer, planes);
        for (var n = from; n < to; n++)
        {
            PhasedPlanes.Spread(
                gradients.Pointer + g.GradientOrigin, g.GradientPlane, OutputGradient + n * sizes.OutputSize, sizes.OutChannels, g);
            var image = InputGradient + n * sizes.InputSize;
            if (g.ChannelPlanes < sizes.Y.Stride * sizes.X.Stride) new Span<float>(image, checked((int)sizes.InputSize)).Clear();
            for (long tile = 0; tile < sizes.Groups * Tiles; tile++) Channels(image, gradients.Pointer, rows.Pointer, row, tile);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Channels(float* image, float* gradients, float* rows, long row, long tile)
    {
        var (g, sizes) = (Geometry, Geometry.Sizes);
        var (group, first) = (tile / Tiles, tile % Tiles * 8);
        var count = Math.Min(8, sizes.GroupInChannels - first);
        var channel = image + (group * sizes.GroupInChannels + first) * sizes.Y.Input * sizes.X.Input;
        gradients += group * sizes.GroupOutChannels * g.GradientPlane;
        var weights = Packed;
        for (long phase = 0; phase < g.ChannelPlanes; phase++)
        {
            var elements = Shifts[phase].Length;
            fixed (int* shifts = Shifts[phase])
            {
                ShiftedChannels.Run<TVector>(
                    gradients, shifts, elements, weights + tile * elements * 8, null, rows, row, g.Rows * g.Stride, count);
            }
            for (long c = 0; c < count; c++)
                PhasedPlanes.Join(channel + c * sizes.Y.Input * sizes.X.Input, rows + c * row, g.Lines[phase], sizes.X.Stride);
            weights += sizes.Groups * Tiles * elements * 8;
        }
    }
}
