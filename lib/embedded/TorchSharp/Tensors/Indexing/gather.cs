using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Picks along a dimension, at each position the element that the index there names.</summary>
    public static Tensor gather(Tensor input, long dim, Tensor index) => input.gather(dim, index);

    public partial class Tensor
    {
        /// <summary>
        /// Picks along a dimension, at each position the element that the index there names: for dim 1,
        /// <c>result[i, j] = this[i, index[i, j]]</c>.
        /// </summary>
        /// <param name="dim">The dimension.</param>
        /// <param name="index">64-bit indices, of the shape of the result, with as many dimensions as this tensor.</param>
        /// <exception cref="ExternalException">An index is out of range, or the shapes don't fit.</exception>
        public Tensor gather(long dim, Tensor index)
        {
            var d = RequireGatherIndex(dim, index, "gather");
            using var plan = IndexPlan.Each(Impl, d, index);
            var result = new Tensor(TensorImpl.Allocate(dtype, plan.Sizes));
            IndexKernel.Read(result.Impl, Impl, plan);
            var sizes = Impl.Sizes;
            return Gradient.Record(result, "GatherBackward0", [this], [index], (node, grad) =>
                [torch.zeros(sizes, grad.dtype).scatter_add_(d, node[0], grad)]);
        }

        private int RequireGatherIndex(long dim, Tensor index, string operation)
        {
            var (own, other) = (Impl.Sizes, index.Impl.Sizes);
            if (index.dtype != ScalarType.Int64) throw new ExternalException($"{operation}(): Expected dtype int64 for index.");
            var d = Shapes.Dimension(dim, own.Length);
            if (Math.Max(1, own.Length) != Math.Max(1, other.Length))
                throw new ExternalException("Index tensor must have the same number of dimensions as input tensor.");
            for (var i = 0; i < Math.Min(own.Length, other.Length); i++)
            {
                if (i == d || other[i] <= own[i] || index.numel() == 0) continue;
                throw new ExternalException(
                    $"Size does not match at dimension {i} expected index {Shapes.Format(other)} to be smaller than self " +
                    $"{Shapes.Format(own)} apart from dimension {d}.");
            }
            return d;
        }
    }
}
