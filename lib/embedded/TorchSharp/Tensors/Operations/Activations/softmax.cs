using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Scores along a dimension turned into probabilities that sum to 1.</summary>
    public static Tensor softmax(Tensor input, int dim, ScalarType? dtype = null) => input.softmax(dim, dtype);

    public partial class Tensor
    {
        /// <summary>Scores along a dimension turned into probabilities that sum to 1: exp(x) / Σ exp(x).</summary>
        public Tensor softmax(long dim, ScalarType? dtype = null)
        {
            using var input = to_type(dtype ?? this.dtype);
            var result = AlongLast(input, dim, logarithm: false);
            var d = Shapes.Dimension(dim, Impl.Sizes.Length);
            return Gradient.Record(result, "SoftmaxBackward0", [input], [result], (node, grad) =>
            {
                var y = node[0];
                return [y.mul(grad.sub(grad.mul(y).sum(d, keepdim: true)))];
            });
        }

        /// <summary>The logarithm of <see cref="softmax"/>, computed without forming the probabilities: x - log Σ exp(x).</summary>
        public Tensor log_softmax(long dim, ScalarType? dtype = null)
        {
            using var input = to_type(dtype ?? this.dtype);
            var result = AlongLast(input, dim, logarithm: true);
            var d = Shapes.Dimension(dim, Impl.Sizes.Length);
            return Gradient.Record(result, "LogSoftmaxBackward0", [input], [result], (node, grad) =>
                [grad.sub(node[0].exp().mul(grad.sum(d, keepdim: true)))]);
        }

        /// <summary>Runs the kernel, which works along the last dimension, along any.</summary>
        private static Tensor AlongLast(Tensor input, long dim, bool logarithm)
        {
            var rank = input.Impl.Sizes.Length;
            var d = Shapes.Dimension(dim, rank);
            using var mode = no_grad();
            using var moved = input.transpose(d, -1);
            using var dense = moved.contiguous();
            using var result = new Tensor(TensorImpl.Allocate(dense.dtype, dense.shape), register: false);
            SoftmaxKernel.Run(result.Impl, dense.Impl, logarithm);
            using var back = result.transpose(d, -1);
            return back.contiguous();
        }
    }

    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Scores along a dimension turned into probabilities that sum to 1.</summary>
            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => input.softmax(dim, dtype);

            /// <summary>The logarithms of those probabilities, computed without forming them.</summary>
            public static Tensor log_softmax(Tensor x, long dim) => x.log_softmax(dim);
        }
    }
}
