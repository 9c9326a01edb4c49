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
            /// <summary>The mean of each window.</summary>
            /// <param name="input">Images [N, C, H, W], or one image [C, H, W].</param>
            /// <param name="kernel_size">Height and width of a window, or one number for both.</param>
            /// <param name="stride">From one window to the next; the window's size when null.</param>
            /// <param name="padding">Zeros around the image, at most half a window's size.</param>
            /// <param name="ceil_mode">Whether windows may reach beyond the right and the lower edge.</param>
            /// <param name="count_include_pad">Whether the zeros of the padding count.</param>
            /// <param name="divisor_override">What to divide sums by, instead of the number of elements.</param>
            /// <returns>[N, C, (H + 2 padding - kernel) / stride + 1, …].</returns>
            /// <exception cref="ExternalException">The options don't fit the input.</exception>
            public static Tensor avg_pool2d(
                Tensor input, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null)
            {
                var (rows, columns) = PoolShapes.Windows(
                    "avg_pool2d", input, kernel_size, stride, padding, null, ceil_mode, count_include_pad);
                return MeanOf(input, rows, columns, divisor_override ?? 0);
            }

            /// <inheritdoc cref="avg_pool2d(Tensor, long[], long[], long[], bool, bool, long?)" />
            public static Tensor avg_pool2d(
                Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false,
                bool count_include_pad = true,
                long? divisor_override = null) =>
                avg_pool2d(input, [kernel_size], stride is { } s ? [s] : null, [padding], ceil_mode, count_include_pad, divisor_override);

            /// <inheritdoc cref="avg_pool2d(Tensor, long[], long[], long[], bool, bool, long?)" />
            public static Tensor avg_pool2d(
                Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null) =>
                avg_pool2d(input, PairOf(kernel_size)!, PairOf(stride), PairOf(padding), ceil_mode, count_include_pad, divisor_override);

            /// <summary>Means of windows that cover the input evenly and make an output of a given size.</summary>
            /// <param name="input">Images [N, C, H, W], or one image [C, H, W].</param>
            /// <param name="output_size">Height and width of the output.</param>
            /// <exception cref="ExternalException">The input has no elements, or no such dimensions.</exception>
            public static Tensor adaptive_avg_pool2d(Tensor input, long[] output_size)
            {
                var (rows, columns) = PoolShapes.Adaptive("adaptive_avg_pool2d", input, output_size);
                return MeanOf(input, rows, columns, 0);
            }

            /// <inheritdoc cref="adaptive_avg_pool2d(Tensor, long[])" />
            public static Tensor adaptive_avg_pool2d(Tensor input, (long, long) output_size) =>
                adaptive_avg_pool2d(input, [output_size.Item1, output_size.Item2]);

            /// <inheritdoc cref="adaptive_avg_pool2d(Tensor, long[])" />
            public static Tensor adaptive_avg_pool2d(Tensor input, long output_size) =>
                adaptive_avg_pool2d(input, [output_size, output_size]);

            private static Tensor MeanOf(Tensor input, PoolAxis rows, PoolAxis columns, long divisor)
            {
                using var dense = input.contiguous();
                var result = TensorImpl.Allocate(input.dtype, PoolShapes.Output(input, rows, columns));
                AveragePoolKernel.Forward(result, dense.Impl, rows, columns, divisor);
                var sizes = input.Impl.Sizes;
                return Gradient.Record(
                    new Tensor(result), "AvgPool2DBackward0", [input], [], (_, grad) => [OverWindows(grad, sizes, rows, columns, divisor)]);
            }

            private static Tensor OverWindows(Tensor grad, long[] sizes, PoolAxis rows, PoolAxis columns, long divisor)
            {
                using var dense = grad.contiguous();
                var result = TensorImpl.Allocate(grad.dtype, sizes);
                AveragePoolKernel.Backward(result, dense.Impl, rows, columns, divisor);
                return Gradient.Record(
                    new Tensor(result), "AvgPool2DBackwardBackward0", [grad], [], (_, outer) => [MeanOf(outer, rows, columns, divisor)]);
            }
        }
    }
}
