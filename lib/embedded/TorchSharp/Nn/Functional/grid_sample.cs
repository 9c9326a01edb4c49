using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels.GridSample;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Images seen through a grid that says for each output element where in the input it comes from.</summary>
            /// <param name="input">Images [N, C, H, W].</param>
            /// <param name="grid">[N, h, w, 2]: x and y, from -1 at the left and top to 1 at the right and bottom.</param>
            /// <param name="mode">How elements between others are found.</param>
            /// <param name="padding_mode">What is beyond the edges.</param>
            /// <param name="align_corners">Whether -1 and 1 are the middles of the outermost elements, and not their outer edges.</param>
            /// <returns>[N, C, h, w].</returns>
            /// <exception cref="ExternalException">Shapes or types don't fit.</exception>
            public static Tensor grid_sample(
                Tensor input, Tensor grid, GridSampleMode mode = GridSampleMode.Bilinear,
                GridSamplePaddingMode padding_mode = GridSamplePaddingMode.Zeros, bool? align_corners = null)
            {
                RequireGrid(input, grid);
                var y = new GridAxis(input.size(2), padding_mode, align_corners ?? false);
                var x = y with { Size = input.size(3) };
                using var image = input.contiguous();
                using var places = GridSampleKernel.IsInVectors(image.Impl, grid.Impl, mode, x) ? grid.alias() : grid.contiguous();
                var output = TensorImpl.Allocate(input.dtype, input.size(0), input.size(1), grid.size(1), grid.size(2));
                GridSampleKernel.Forward(output, image.Impl, places.Impl, mode, y, x);
                return Gradient.Record(new Tensor(output), "GridSampler2DBackward0", [input, grid], [input, grid], (node, grad) =>
                    Unsampled(grad, node, mode, y, x));
            }

            private static Tensor?[] Unsampled(Tensor grad, OperationNode node, GridSampleMode mode, GridAxis y, GridAxis x)
            {
                using Tensor dense = grad.contiguous(), image = node[0].contiguous(), places = node[1].contiguous();
                var inputGradient = node.Needs(0) ? zeros(image.shape, image.dtype) : null;
                var gridGradient = node.Needs(1) ? new Tensor(TensorImpl.Allocate(places.dtype, places.shape)) : null;
                GridSampleKernel.Backward(inputGradient?.Impl, gridGradient?.Impl, dense.Impl, image.Impl, places.Impl, mode, y, x);
                return [Final(inputGradient), Final(gridGradient)];

                // PyTorch has no second derivatives here; without this they would silently be wrong.
                Tensor? Final(Tensor? gradient) => gradient is null ? null : Gradient.Record(
                    gradient, "GridSampler2DBackwardBackward0", [grad, node[0], node[1]], [], static (_, _) => throw new ExternalException(
                        "derivative for aten::grid_sampler_2d_backward is not implemented."));
            }

            private static void RequireGrid(Tensor input, Tensor grid)
            {
                var (ofInput, ofGrid) = (Shapes.Format(input.Impl.Sizes), Shapes.Format(grid.Impl.Sizes));
                var shapes = $"but got input with sizes {ofInput} and grid with sizes {ofGrid}.";
                if (input.Dimensions != 4 || grid.Dimensions != 4)
                    throw new ExternalException($"grid_sampler(): expected 4D input and grid with the same number of dimensions, {shapes}");
                if (input.size(0) != grid.size(0))
                    throw new ExternalException($"grid_sampler(): expected grid and input to have same batch size, {shapes}");
                if (grid.size(3) != 2)
                    throw new ExternalException($"grid_sampler(): expected grid to have size 2 in last dimension, {shapes}");
                if (input.size(2) == 0 || input.size(3) == 0)
                    throw new ExternalException($"grid_sampler(): expected input to have non-empty spatial dimensions, {shapes}");
                if (input.dtype != grid.dtype)
                {
                    throw new ExternalException(
                        $"grid_sampler(): expected input and grid to have same dtype, but input has {Errors.NameOf(input.dtype)} and " +
                        $"grid has {Errors.NameOf(grid.dtype)}.");
                }
            }
        }
    }
}
