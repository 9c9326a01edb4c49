using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A copy of <paramref name="input"/> with the listed indices of a dimension overwritten.</summary>
    public static Tensor index_copy(Tensor input, long dim, Tensor index, Tensor source) => input.index_copy(dim, index, source);

    /// <summary>Overwrites the listed indices of a dimension.</summary>
    public static Tensor index_copy_(Tensor input, long dim, Tensor index, Tensor source) => input.index_copy_(dim, index, source);

    public partial class Tensor
    {
        /// <summary>As <see cref="index_copy_"/>, on a copy.</summary>
        public Tensor index_copy(long dim, Tensor index, Tensor source) => clone().index_copy_(dim, index, source);

        /// <summary>Overwrites the listed indices of a dimension; of equal ones the last counts.</summary>
        /// <param name="dim">The dimension.</param>
        /// <param name="index">A vector of whole numbers.</param>
        /// <param name="source">Of this tensor's type and shape, but as long along the dimension as the vector.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">An index is out of range, or shapes or types don't fit.</exception>
        public Tensor index_copy_(long dim, Tensor index, Tensor source)
        {
            var d = RequireIndexSource(dim, index, source, "index_copy_");
            using var vector = IndexVector(index, "index_copy_");
            Views.RequireApart(Impl, source.Impl, maySame: false);
            Gradient.BeforeInPlace(this, source);
            using var plan = IndexPlan.Along(Impl, d, vector);
            IndexKernel.Write(Impl, source.Impl, plan);
            return Gradient.RecordInPlace(this, "IndexCopyBackward0", [this, source], [vector], (node, grad) =>
            [
                node.Needs(0) ? grad.index_fill(d, node[0], 0) : null,
                node.Needs(1) ? grad.index_select(d, node[0]) : null,
            ]);
        }
    }
}
