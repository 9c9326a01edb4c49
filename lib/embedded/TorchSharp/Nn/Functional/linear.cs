using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary><c>input · weightsᵀ + bias</c>.</summary>
            /// <param name="input">[…, in].</param>
            /// <param name="weights">[out, in].</param>
            /// <param name="bias">[out], or null.</param>
            /// <returns>[…, out].</returns>
            /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null)
            {
                var (sizes, inputs, outputs) = (input.shape, weights.size(1), weights.size(0));
                if (sizes.Length == 0 || sizes[^1] != inputs)
                {
                    throw new ExternalException(
                        $"mat1 and mat2 shapes cannot be multiplied ({string.Join('x', sizes)} and {inputs}x{outputs}): a Linear with " +
                        $"{inputs} inputs was given a tensor of shape {Shapes.Format(sizes)}.");
                }
                if (input.dtype != weights.dtype)
                {
                    throw new ExternalException(
                        $"mat1 and mat2 must have the same dtype, but got {Errors.NameOf(input.dtype)} and " +
                        $"{Errors.NameOf(weights.dtype)}.");
                }
                using var rows = input.reshape(Shapes.Count(sizes.AsSpan()[..^1]), inputs);
                using var result = Rows(rows, weights, bias);
                sizes[^1] = outputs;
                return result.view(sizes);
            }

            private static Tensor Rows(Tensor input, Tensor weights, Tensor? bias)
            {
                var result = TensorImpl.Allocate(input.dtype, input.size(0), weights.size(0));
                using var transposed = weights.detach().t();
                if (bias is not null) CopyKernel.Run(result, bias.Impl);
                GemmKernel.Run(result, input.Impl, transposed.Impl, accumulate: bias is not null);
                return Gradient.Record(
                    new Tensor(result), "AddmmBackward0", bias is null ? [input, weights] : [input, weights, bias], [input, weights],
                    static (node, grad) =>
                    [
                        node.Needs(0) ? grad.mm(node[1]) : null,
                        node.Needs(1) ? grad.t().mm(node[0]) : null,
                        // sum(0) would name the type uint8, not the dimension.
                        node.Next.Count > 2 && node.Needs(2) ? grad.sum(dim: 0) : null,
                    ]);
            }
        }
    }
}
