using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Each output channel is the sum of the input channels correlated with a kernel of their own, plus a bias.</summary>
            /// <param name="input">Sequences [N, C, L], or one sequence [C, L].</param>
            /// <param name="weight">[O, C / groups, kernel].</param>
            /// <param name="bias">[O], or null.</param>
            /// <param name="stride">Elements from one output to the next.</param>
            /// <param name="padding">Zeros at both ends.</param>
            /// <param name="dilation">Distances between kernel elements.</param>
            /// <param name="groups">In how many groups the channels are cut, which don't see each other.</param>
            /// <returns>[N, O, (L + 2 padding - dilation (kernel - 1) - 1) / stride + 1].</returns>
            /// <exception cref="ExternalException">Shapes or types don't fit.</exception>
            public static Tensor conv1d(
                Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null, long? dilation = null,
                long groups = 1)
            {
                using Tensor image = input.unsqueeze(-2), kernels = weight.unsqueeze(-2);
                using var result = conv2d(image, kernels, bias, [1, stride ?? 1], [0, padding ?? 0], [1, dilation ?? 1], groups);
                return result.squeeze(-2);
            }

            /// <summary>
            /// As <see cref="conv1d"/>, with as much padding as <paramref name="padding"/> says. An odd number of zeros has one more
            /// behind.
            /// </summary>
            /// <exception cref="ExternalException">Shapes or types don't fit, or the output of a strided convolution should be of the
            /// same size.</exception>
            public static Tensor conv1d_padding(
                Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, Padding padding = Padding.Valid, long? dilation = null,
                long groups = 1)
            {
                using Tensor image = input.unsqueeze(-2), kernels = weight.unsqueeze(-2);
                using var result = conv2d_padding(image, kernels, bias, [1, stride ?? 1], padding, [1, dilation ?? 1], groups);
                return result.squeeze(-2);
            }
        }
    }
}
