using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Nn;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Adds elements around a tensor.</summary>
            /// <param name="input">Any shape; reflection, replication and wrapping pad the last one to three dimensions of up to
            /// five.</param>
            /// <param name="pad">How many before and behind along the last dimension, then along the one before it, and so on; negative
            /// cuts off.</param>
            /// <param name="mode">What is added.</param>
            /// <param name="value">The value that is added when <paramref name="mode"/> is constant.</param>
            /// <exception cref="ExternalException">There are too many numbers, or the input is too small for the mode.</exception>
            public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0)
            {
                var maps = PaddingMaps.Of(input.Impl.Sizes, pad, mode, value);
                return Padded(input, maps, value);
            }

            /// <inheritdoc cref="pad(Tensor, long[], PaddingModes, double)" />
            public static Tensor pad(Tensor input, ReadOnlySpan<long> pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                functional.pad(input, pad.ToArray(), mode, value);

            /// <summary>Adds elements at the left and at the right.</summary>
            /// <inheritdoc cref="pad(Tensor, long[], PaddingModes, double)" />
            public static Tensor pad(Tensor input, (long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                functional.pad(input, [pad.Item1, pad.Item2], mode, value);

            /// <summary>Adds elements at the left, at the right, above and below.</summary>
            /// <inheritdoc cref="pad(Tensor, long[], PaddingModes, double)" />
            public static Tensor pad(
                Tensor input, (long, long, long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                functional.pad(input, [pad.Item1, pad.Item2, pad.Item3, pad.Item4], mode, value);

            /// <summary>Adds as many elements at both ends of every dimension.</summary>
            /// <inheritdoc cref="pad(Tensor, long[], PaddingModes, double)" />
            public static Tensor pad(Tensor input, long pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                functional.pad(input, [.. Enumerable.Repeat(pad, 2 * (int)input.Dimensions)], mode, value);

            private static Tensor Padded(Tensor input, long[][] maps, double value)
            {
                var output = TensorImpl.Allocate(input.dtype, [.. maps.Select(map => map.LongLength)]);
                PadKernel.Forward(output, input.Impl, maps, value);
                var sizes = input.Impl.Sizes;
                return Gradient.Record(new Tensor(output), "ConstantPadNdBackward0", [input], [],
                    (_, grad) => [Unpadded(grad, maps, sizes)]);
            }

            private static Tensor Unpadded(Tensor grad, long[][] maps, long[] sizes)
            {
                var result = zeros(sizes, grad.dtype);
                PadKernel.Backward(result.Impl, grad.Impl, maps);
                return Gradient.Record(result, "ConstantPadNdBackwardBackward0", [grad], [], (_, outer) => [Padded(outer, maps, 0)]);
            }
        }
    }
}
