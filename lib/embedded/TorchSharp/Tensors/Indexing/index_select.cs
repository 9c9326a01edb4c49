using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The listed indices of a dimension, as a copy.</summary>
    public static Tensor index_select(Tensor input, long dim, Tensor index) => input.index_select(dim, index);

    public partial class Tensor
    {
        /// <summary>The listed indices of a dimension, as a copy.</summary>
        /// <param name="dim">The dimension.</param>
        /// <param name="index">A vector of indices from 0 to the size of the dimension - 1.</param>
        /// <exception cref="ExternalException">An index is out of range, or they are not a vector of integers.</exception>
        public Tensor index_select(long dim, Tensor index)
        {
            using var vector = IndexVector(index, "index_select");
            var d = Shapes.Dimension(dim, Impl.Sizes.Length);
            using var plan = IndexPlan.Along(Impl, d, vector);
            var result = new Tensor(TensorImpl.Allocate(dtype, plan.Sizes));
            IndexKernel.Read(result.Impl, Impl, plan);
            var sizes = Impl.Sizes;
            return Gradient.Record(result, "IndexSelectBackward0", [this], [vector], (node, grad) =>
                [torch.zeros(sizes, grad.dtype).AddAlong(d, node[0], grad)]);
        }

        private static Tensor IndexVector(Tensor index, string operation)
        {
            if (index.Dimensions > 1) throw new ExternalException($"{operation}(): Index is supposed to be a vector.");
            if (index.dtype is not (ScalarType.Int32 or ScalarType.Int64))
                throw new ExternalException($"{operation}(): Expected dtype int32 or int64 for index.");
            using var vector = index.reshape(-1);
            return vector.to_type(ScalarType.Int64);
        }
    }
}
