using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>
        /// The elements that an indexing expression selects: a view if it has only numbers, slices and new dimensions, a copy if it has
        /// tensors.
        /// </summary>
        /// <exception cref="System.Runtime.InteropServices.ExternalException">
        /// An index is out of range, or the shapes don't fit.
        /// </exception>
        public Tensor index(params TensorIndex[] indices)
        {
            using var window = IndexExpression.Apply(this, indices, out var tensors);
            return tensors.Length == 0 ? window.alias() : window.IndexBy(tensors);
        }

        /// <summary>The elements at the positions that the tensors list, one tensor for each of the first dimensions.</summary>
        /// <exception cref="System.Runtime.InteropServices.ExternalException">
        /// An index is out of range, or the shapes don't fit.
        /// </exception>
        public Tensor index(params Tensor[] indices) => index(indices.Select(TensorIndex.Tensor).ToArray());

        private Tensor IndexBy(Tensor?[] tensors)
        {
            using var positions = new IndexTensors(this, tensors);
            return IndexBy(positions);
        }

        private Tensor IndexBy(IndexTensors positions)
        {
            using var plan = positions.PlanFor(this);
            var result = new Tensor(TensorImpl.Allocate(dtype, plan.Sizes));
            IndexKernel.Read(result.Impl, Impl, plan);
            var (sizes, placement) = (Impl.Sizes, positions.Placement);
            return Gradient.Record(result, "IndexBackward0", [this], positions.Tensors, (node, grad) =>
            {
                var whole = torch.zeros(sizes, grad.dtype);
                using var saved = IndexTensors.Restore(node, placement, first: 0);
                return [whole.PutBy(saved, grad, accumulate: true)];
            });
        }
    }
}
