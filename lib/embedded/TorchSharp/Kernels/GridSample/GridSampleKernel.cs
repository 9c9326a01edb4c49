using System.Numerics;
using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Kernels.GridSample;

/// <summary>
/// Samples images [N, C, H, W] at the places of a grid [N, h, w, 2], whose last dimension is (x, y). All tensors are dense, except where
/// <see cref="BilinearGrid"/> takes the grid as it is.
/// </summary>
internal static class GridSampleKernel
{
    public static void Forward(TensorImpl output, TensorImpl input, TensorImpl grid, GridSampleMode mode, GridAxis y, GridAxis x)
    {
        if (IsInVectors(input, grid, mode, x))
        {
            var vectors = new BilinearGrid { Output = output, Input = input, Grid = grid, AlignCorners = x.AlignCorners };
            SimdWidth.Run(ref vectors);
            return;
        }
        var kernel = new Typed { Output = output, Input = input, Grid = grid, Mode = mode, Y = y, X = x };
        ScalarTypes.DispatchFloating(output.Dtype, "grid_sampler_2d_cpu", ref kernel);
    }

    /// <summary>Adds to the gradient of the input, which is zero at first, and fills that of the grid; both may be null.</summary>
    public static void Backward(
        TensorImpl? inputGradient, TensorImpl? gridGradient, TensorImpl outputGradient, TensorImpl input, TensorImpl grid,
        GridSampleMode mode,
        GridAxis y, GridAxis x)
    {
        var kernel = new Typed
        {
            Output = outputGradient, Input = input, Grid = grid, Mode = mode, Y = y, X = x, IsBackward = true,
            InputGradient = inputGradient, GridGradient = gridGradient,
        };
        ScalarTypes.DispatchFloating(outputGradient.Dtype, "grid_sampler_2d_backward_cpu", ref kernel);
    }

    /// <summary>Whether the forward pass is done by <see cref="BilinearGrid"/>, which does not need a dense grid.</summary>
    public static bool IsInVectors(TensorImpl input, TensorImpl grid, GridSampleMode mode, GridAxis axis) =>
        mode == GridSampleMode.Bilinear && axis.Padding == GridSamplePaddingMode.Zeros && BilinearGrid.Suits(input, grid);

    private struct Typed : IFloatKernel
    {
        public TensorImpl Output, Input, Grid;
        public TensorImpl? InputGradient, GridGradient;
        public GridSampleMode Mode;
        public GridAxis Y, X;
        public bool IsBackward;

        public readonly unsafe void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var points = Output.Sizes[2] * Output.Sizes[3];
            var images = new GridImages<T>
            {
                Channels = Input.Sizes[1], Points = points, Y = Y, X = X, IsNearest = Mode == GridSampleMode.Nearest,
                Input = Input.Pointer<T>(), Grid = Grid.Pointer<T>(), Output = Output.Pointer<T>(), IsBackward = IsBackward,
                InputGradient = InputGradient is null ? null : InputGradient.Pointer<T>(),
                GridGradient = GridGradient is null ? null : GridGradient.Pointer<T>(),
            };
            Threads.Run(Output.Sizes[0], points * (20 + 8 * Input.Sizes[1]), images);
        }
    }
}
