using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels.Interpolate;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Resizes images or sequences.</summary>
            /// <param name="x">Images [N, C, H, W] or sequences [N, C, L].</param>
            /// <param name="size">The new height and width, or length.</param>
            /// <param name="scale_factor">What to multiply height and width, or length, by; instead of the size.</param>
            /// <param name="mode">How elements between others are found.</param>
            /// <param name="align_corners">Whether the outermost elements keep their places; only for straight lines.</param>
            /// <param name="recompute_scale_factor">Whether the factor is computed anew from the sizes, which are whole numbers.</param>
            /// <param name="antialias">Not supported.</param>
            /// <exception cref="ExternalException">The options contradict each other, or don't fit the shape.</exception>
            public static Tensor interpolate(
                Tensor x, long[]? size = null, double[]? scale_factor = null, InterpolationMode mode = InterpolationMode.Nearest,
                bool? align_corners = null, bool recompute_scale_factor = false, bool antialias = false)
            {
                if (antialias) throw new NotSupportedException("antialias is not part of the embedded TorchSharp.");
                var isLinear = mode is InterpolationMode.Linear or InterpolationMode.Bilinear;
                if (align_corners is not null && !isLinear)
                {
                    throw new ExternalException(
                        "align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear.");
                }
                var output = InterpolatedSize(x, size, scale_factor, mode);
                var isSequence = x.Dimensions == 3;
                using var images = isSequence ? x.unsqueeze(2) : x.alias();
                if (isSequence) output = [1, .. output];
                if (mode == InterpolationMode.Area)
                {
                    using var means = adaptive_avg_pool2d(images, output);
                    return isSequence ? means.squeeze(2) : means.alias();
                }
                var scales = recompute_scale_factor ? null : scale_factor;
                var columns = Taps(images.size(3), output[1], scales?[^1]);
                var rows = Taps(images.size(2), output[0], isSequence ? null : scales?[0]);
                using var result = Interpolated(images, rows, columns);
                return isSequence ? result.squeeze(2) : result.alias();

                InterpolationTaps Taps(long from, long to, double? scale) => isLinear
                    ? InterpolationTaps.Linear(from, to, scale, align_corners ?? false)
                    : InterpolationTaps.Nearest(from, to, scale, mode == InterpolationMode.NearestExact);
            }

            private static long[] InterpolatedSize(Tensor x, long[]? size, double[]? scale_factor, InterpolationMode mode)
            {
                var rank = mode switch { InterpolationMode.Linear => 3, InterpolationMode.Bilinear => 4, _ => 0 };
                if (x.Dimensions is not (3 or 4) || (rank != 0 && x.Dimensions != rank))
                {
                    throw new ExternalException(
                        "Input Error: 3D [N, C, L] and 4D [N, C, H, W] input Tensors are supported, Linear takes 3D and Bilinear 4D; " +
                        $"got {Shapes.Format(x.Impl.Sizes)} for {mode}.");
                }
                if (size is null && scale_factor is null) throw new ExternalException("either size or scale_factor should be defined.");
                if (size is not null && scale_factor is not null)
                    throw new ExternalException("only one of size or scale_factor should be defined.");
                var dims = (int)x.Dimensions - 2;
                if ((size?.Length ?? scale_factor!.Length) != dims)
                {
                    throw new ExternalException(
                        $"size and scale_factor must match the input shape. Input is {dims}D, but got " +
                        $"{size?.Length ?? scale_factor!.Length} numbers.");
                }
                long[] result = size ?? [.. scale_factor!.Select((factor, i) => (long)Math.Floor(x.size(i + 2) * factor))];
                if (result.Any(s => s <= 0) || x.Impl.Sizes[2..].Any(s => s <= 0))
                {
                    throw new ExternalException(
                        $"Input and output sizes should be greater than 0, but got input {Shapes.Format(x.Impl.Sizes)} and output " +
                        $"{Shapes.Format(result)}.");
                }
                return result;
            }

            private static Tensor Interpolated(Tensor input, InterpolationTaps rows, InterpolationTaps columns)
            {
                using var dense = input.contiguous();
                var output = TensorImpl.Allocate(input.dtype, input.size(0), input.size(1), rows.Count, columns.Count);
                InterpolateKernel.Forward(output, dense.Impl, rows, columns);
                var sizes = input.Impl.Sizes;
                return Gradient.Record(
                    new Tensor(output), "UpsampleBackward0", [input], [], (_, grad) => [Uninterpolated(grad, sizes, rows, columns)]);
            }

            private static Tensor Uninterpolated(Tensor grad, long[] sizes, InterpolationTaps rows, InterpolationTaps columns)
            {
                using var dense = grad.contiguous();
                var result = zeros(sizes, grad.dtype);
                InterpolateKernel.Backward(result.Impl, dense.Impl, rows, columns);
                return Gradient.Record(result, "UpsampleBackwardBackward0", [grad], [], (_, outer) => [Interpolated(outer, rows, columns)]);
            }
        }
    }
}
