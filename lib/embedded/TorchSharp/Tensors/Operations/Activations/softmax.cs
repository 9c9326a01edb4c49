using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Softmax;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.softmax(long, ScalarType?)" />
    public static Tensor softmax(Tensor input, int dim, ScalarType? dtype = null) => input.softmax(dim, dtype);

    public partial class Tensor
    {
        /// <summary>Scores along a dimension turned into probabilities that sum to 1: exp(x) / Σ exp(x).</summary>
        /// <param name="dim">The dimension.</param>
        /// <param name="dtype">The type to compute in; whole numbers need one.</param>
        public Tensor softmax(long dim, ScalarType? dtype = null)
        {
            using var input = to_type(dtype ?? this.dtype);
            return Lines.Along(input, dim, static (scores, d) =>
            {
                var result = new Tensor(TensorImpl.Allocate(scores.dtype, scores.shape));
                SoftmaxKernel.Run(result.Impl, scores.Impl, d, logarithm: false);
                return Gradient.Record(result, "SoftmaxBackward0", [scores], [result], (node, grad) =>
                {
                    var weighted = grad.mul(node[0]);
                    return [weighted.sub(node[0].mul(weighted.sum(d, keepdim: true)))];
                });
            });
        }

        /// <summary>The logarithm of <see cref="softmax"/>, computed without forming the probabilities: x - log Σ exp(x).</summary>
        /// <param name="dim">The dimension.</param>
        /// <param name="dtype">The type to compute in; whole numbers need one.</param>
        public Tensor log_softmax(long dim, ScalarType? dtype = null)
        {
            using var input = to_type(dtype ?? this.dtype);
            return Lines.Along(input, dim, static (scores, d) =>
            {
                var result = new Tensor(TensorImpl.Allocate(scores.dtype, scores.shape));
                SoftmaxKernel.Run(result.Impl, scores.Impl, d, logarithm: true);
                return Gradient.Record(result, "LogSoftmaxBackward0", [scores], [result], (node, grad) =>
                    [LogSoftmaxBackward(grad, node[0], d)]);
            });
        }

        private static Tensor LogSoftmaxBackward(Tensor grad, Tensor logarithms, int dim)
        {
            var inRows = grad.dtype == ScalarType.Float32 && dim == grad.Dimensions - 1 && grad.Impl.IsContiguous && logarithms.Impl.IsContiguous;
            if (GradMode.IsEnabled || !inRows) return grad.sub(logarithms.exp().mul(grad.sum(dim, keepdim: true)));
            var result = new Tensor(TensorImpl.Allocate(grad.dtype, grad.shape));
            SoftmaxKernel.LogarithmBackward(result.Impl, grad.Impl, logarithms.Impl);
            return result;
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
