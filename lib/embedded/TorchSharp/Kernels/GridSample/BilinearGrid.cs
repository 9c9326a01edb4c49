using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels.GridSample;

/// <summary>
/// Bilinear samples in single precision with zeros beyond the edges, in vectors: the same bits as <see cref="GridImages{T}"/>, which goes
/// from point to point.
/// </summary>
internal struct BilinearGrid : ISimdKernel
{
    // Fewer points than this fill no vector, and in floats the places in larger images, with their border, are not exact.
    private const long LeastPoints = 16, LargestPlane = 1 << 22;

    public TensorImpl Output, Input, Grid;
    public bool AlignCorners;

    /// <summary>Whether it can do it, and whether there are enough points for the input to be worth a copy with a border.</summary>
    /// <param name="input">Dense.</param>
    /// <param name="grid">Dense; or only its points lie side by side, all x behind one another and all y.</param>
    public static bool Suits(TensorImpl input, TensorImpl grid)
    {
        var (points, pixels) = (grid.Sizes[1] * grid.Sizes[2], (input.Sizes[2] + 4) * (input.Sizes[3] + 4));
        if (input.Dtype != torch.ScalarType.Float32 || points < LeastPoints || 4 * points < pixels || pixels > LargestPlane) return false;
        return grid.IsContiguous || (grid.Strides[2] == 1 && grid.Strides[1] == grid.Sizes[2]);
    }

    public readonly unsafe void Run<TVector>() where TVector : struct, ISimd<TVector>
    {
        var points = Grid.Sizes[1] * Grid.Sizes[2];
        var images = new BilinearImages<TVector>
        {
            Channels = Input.Sizes[1], Height = Input.Sizes[2], Width = Input.Sizes[3], Points = points,
            IsPlanar = !Grid.IsContiguous, X = Grid.Pointer<float>(), Y = Grid.Pointer<float>() + Grid.Strides[3],
            GridImage = Grid.Strides[0], Input = Input.Pointer<float>(), Output = Output.Pointer<float>(), AlignCorners = AlignCorners,
        };
        Threads.Run(Output.Sizes[0], points * (4 + 2 * Input.Sizes[1]), images);
    }
}
