using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels.Conv;
using TorchSharp.Nn;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Each output channel is the sum of the input channels correlated with a kernel of their own, plus a bias.</summary>
            /// <param name="input">Images [N, C, H, W], or one image [C, H, W].</param>
            /// <param name="weight">[O, C / groups, kernel height, kernel width].</param>
            /// <param name="bias">[O], or null.</param>
            /// <param name="strides">Steps down and right, or one number for both.</param>
            /// <param name="padding">Zeros around the image above and below, left and right, or one number for both.</param>
            /// <param name="dilation">Distances between kernel elements, or one number for both.</param>
            /// <param name="groups">In how many groups the channels are cut, which don't see each other.</param>
            /// <returns>[N, O, (H + 2 padding - dilation (kernel - 1) - 1) / stride + 1, …].</returns>
            /// <exception cref="ExternalException">Shapes or types don't fit.</exception>
            public static Tensor conv2d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null,
                long groups = 1)
            {
                var (down, right) = Pair(padding ?? [0], "padding");
                return Convolve(input, weight, bias, strides, (down, down), (right, right), dilation, groups);
            }

            /// <summary>
            /// As <see cref="conv2d"/>, with as much padding as <paramref name="padding"/> says. An odd number of zeros has one more
            /// behind.
            /// </summary>
            /// <exception cref="ExternalException">Shapes or types don't fit, or the output of a strided convolution should be of the
            /// same size.</exception>
            public static Tensor conv2d_padding(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, Padding padding = Padding.Valid,
                long[]? dilation = null,
                long groups = 1)
            {
                if (padding == Padding.Valid) return Convolve(input, weight, bias, strides, (0, 0), (0, 0), dilation, groups);
                if (Pair(strides ?? [1], "stride") != (1, 1))
                    throw new ExternalException("padding='same' is not supported for strided convolutions.");
                ConvolutionShapes.RequireRanks(input, weight, bias);
                var (down, right) = Pair(dilation ?? [1], "dilation");
                return Convolve(input, weight, bias, strides, Halves(down * (weight.size(2) - 1)), Halves(right * (weight.size(3) - 1)),
                    dilation, groups);

                static (long, long) Halves(long total) => (total / 2, total - total / 2);
            }

            private static Tensor Convolve(
                Tensor input, Tensor weight, Tensor? bias, long[]? strides, (long, long) paddingY, (long, long) paddingX, long[]? dilation,
                long groups)
            {
                ConvolutionShapes.RequireRanks(input, weight, bias);
                var geometry = ConvolutionShapes.Geometry(
                    input, weight, Pair(strides ?? [1], "stride"), paddingY, paddingX, Pair(dilation ?? [1], "dilation"), groups);
                if (input.Dimensions == 4) return Correlate(input, weight, bias, geometry);
                using var batch = input.unsqueeze(0);
                using var result = Correlate(batch, weight, bias, geometry);
                return result.squeeze(0);
            }

            // The three operations below are linear in each of their two operands, and each is the gradient of the others.
            private static Tensor Correlate(Tensor input, Tensor weight, Tensor? bias, ConvGeometry geometry)
            {
                using Tensor x = input.contiguous(), w = weight.contiguous();
                using var b = bias?.contiguous();
                var result = TensorImpl.Allocate(input.dtype, input.size(0), geometry.OutChannels, geometry.Y.Output, geometry.X.Output);
                ConvKernel.Forward(result, x.Impl, w.Impl, b?.Impl, geometry);
                return Gradient.Record(
                    new Tensor(result), "ConvolutionBackward0", bias is null ? [input, weight] : [input, weight, bias], [input, weight],
                    (node, spread) =>
                    {
                        // A gradient that is one number for all pixels is spread once, and not for each of the three.
                        using var grad = spread.contiguous();
                        return
                        [
                            node.Needs(0) ? InputGradient(grad, node[1], geometry) : null,
                            node.Needs(1) ? WeightGradient(node[0], grad, geometry) : null,
                            node.Next.Count > 2 && node.Needs(2) ? grad.sum([0, 2, 3]) : null,
                        ];
                    });
            }

            private static Tensor InputGradient(Tensor grad, Tensor weight, ConvGeometry geometry)
            {
                using Tensor g = grad.contiguous(), w = weight.contiguous();
                var result = TensorImpl.Allocate(grad.dtype, grad.size(0), geometry.InChannels, geometry.Y.Input, geometry.X.Input);
                ConvKernel.InputGradient(result, g.Impl, w.Impl, geometry);
                return Gradient.Record(new Tensor(result), "ConvolutionBackward0", [grad, weight], [grad, weight], (node, outer) =>
                [
                    node.Needs(0) ? Correlate(outer, node[1], null, geometry) : null,
                    node.Needs(1) ? WeightGradient(outer, node[0], geometry) : null,
                ]);
            }

            private static Tensor WeightGradient(Tensor input, Tensor grad, ConvGeometry geometry)
            {
                using Tensor x = input.contiguous(), g = grad.contiguous();
                var result = TensorImpl.Allocate(
                    grad.dtype, geometry.OutChannels, geometry.GroupInChannels, geometry.Y.Kernel, geometry.X.Kernel);
                ConvKernel.WeightGradient(result, x.Impl, g.Impl, geometry);
                return Gradient.Record(new Tensor(result), "ConvolutionBackward0", [input, grad], [input, grad], (node, outer) =>
                [
                    node.Needs(0) ? InputGradient(node[1], outer, geometry) : null,
                    node.Needs(1) ? Correlate(node[0], outer, null, geometry) : null,
                ]);
            }

            /// <summary>One number for both axes, or one for each.</summary>
            private static (long Y, long X) Pair(long[] values, string name) => values.Length switch
            {
                1 => (values[0], values[0]),
                2 => (values[0], values[1]),
                _ => throw new ExternalException(
                    $"expected {name} to be a single integer value or a list of 2 values, but got {Shapes.Format(values)}."),
            };
        }
    }
}
