using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels.Pool;
using TorchSharp.Nn;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The largest element of each window.</summary>
            /// <param name="input">Images [N, C, H, W], or one image [C, H, W].</param>
            /// <param name="kernel_size">Height and width of a window, or one number for both.</param>
            /// <param name="strides">From one window to the next; the window's size when null.</param>
            /// <param name="padding">How far windows reach beyond the image, at most half their size.</param>
            /// <param name="dilation">Distances between the elements of a window.</param>
            /// <param name="ceil_mode">Whether windows may reach beyond the right and the lower edge.</param>
            /// <returns>[N, C, (H + 2 padding - dilation (kernel - 1) - 1) / stride + 1, …].</returns>
            /// <exception cref="ExternalException">The options don't fit the input.</exception>
            public static Tensor max_pool2d(
                Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null,
                bool ceil_mode = false)
            {
                var (rows, columns) = PoolShapes.Windows("max_pool2d", input, kernel_size, strides, padding, dilation, ceil_mode);
                var (output, indices) = LargestOf(input, rows, columns, Gradient.IsNeeded(input));
                indices?.Dispose();
                return output;
            }

            /// <inheritdoc cref="max_pool2d(Tensor, long[], long[], long[], long[], bool)" />
            public static Tensor max_pool2d(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                max_pool2d(input, [kernel_size], stride is { } s ? [s] : null, [padding ?? 0], [dilation ?? 1], ceil_mode);

            /// <inheritdoc cref="max_pool2d(Tensor, long[], long[], long[], long[], bool)" />
            public static Tensor max_pool2d(
                Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
                (long, long)? dilation = null,
                bool ceil_mode = false) =>
                max_pool2d(input, PairOf(kernel_size)!, PairOf(stride), PairOf(padding), PairOf(dilation), ceil_mode);

            /// <summary>The largest element of each window, and its place in its channel: row times width plus column.</summary>
            /// <inheritdoc cref="max_pool2d(Tensor, long[], long[], long[], long[], bool)" />
            public static (Tensor output, Tensor indices) max_pool2d_with_indices(
                Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null,
                bool ceil_mode = false)
            {
                var (rows, columns) = PoolShapes.Windows("max_pool2d", input, kernel_size, strides, padding, dilation, ceil_mode);
                var (output, indices) = LargestOf(input, rows, columns, wantIndices: true);
                return (output, indices!);
            }

            private static (Tensor Output, Tensor? Indices) LargestOf(Tensor input, PoolAxis rows, PoolAxis columns,
                bool wantIndices)
            {
                using var dense = input.contiguous();
                var sizes = PoolShapes.Output(input, rows, columns);
                var output = TensorImpl.Allocate(input.dtype, sizes);
                var indices = wantIndices ? new Tensor(TensorImpl.Allocate(ScalarType.Int64, sizes)) : null;
                MaxPoolKernel.Forward(output, indices?.Impl, dense.Impl, rows, columns);
                if (indices is null) return (new Tensor(output), null);
                var inputSizes = input.Impl.Sizes;
                var result = Gradient.Record(
                    new Tensor(output), "MaxPool2DWithIndicesBackward0", [input], [indices],
                    (node, grad) => [ToLargest(grad, node[0], inputSizes)]);
                return (result, indices);
            }

            private static Tensor ToLargest(Tensor grad, Tensor indices, long[] sizes)
            {
                using var dense = grad.contiguous();
                var result = TensorImpl.Allocate(grad.dtype, sizes);
                MaxPoolKernel.Backward(result, dense.Impl, indices.Impl);
                return Gradient.Record(
                    new Tensor(result), "MaxPool2DWithIndicesBackwardBackward0", [grad], [indices],
                    (node, outer) => [FromLargest(outer, node[0])]);
            }

            private static Tensor FromLargest(Tensor input, Tensor indices)
            {
                using var dense = input.contiguous();
                var result = TensorImpl.Allocate(input.dtype, indices.shape);
                MaxPoolKernel.Pick(result, dense.Impl, indices.Impl);
                var sizes = input.Impl.Sizes;
                return Gradient.Record(
                    new Tensor(result), "GatherBackward0", [input], [indices], (node, grad) => [ToLargest(grad, node[0], sizes)]);
            }

            private static long[]? PairOf((long, long)? pair) => pair is { } p ? [p.Item1, p.Item2] : null;
        }
    }
}
