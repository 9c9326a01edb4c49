using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>
        /// Overwrites the elements that an indexing expression selects with those of a tensor that broadcasts to their shape.
        /// </summary>
        /// <returns>This tensor.</returns>
        public Tensor index_put_(Tensor value, params TensorIndex[] indices) => index_put_(value, indices, false);

        /// <summary>
        /// Overwrites the elements that an indexing expression selects; with <paramref name="accumulate"/> adds to them, as often as each
        /// is selected.
        /// </summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="Exception">To accumulate, the expression must contain index tensors.</exception>
        public Tensor index_put_(Tensor value, TensorIndex[] indices, bool accumulate = false)
        {
            if (accumulate && indices.All(i => i.kind != TensorIndex.Kind.Tensor))
            {
                throw new Exception(
                    "Invalid 'indices' parameter. Must be an array of TensorIndex objects containing tensors with indices that match the " +
                    "shape of the tensor to update");
            }
            using var window = IndexExpression.Apply(this, indices, out var tensors);
            using var trimmed = WithoutLeadingOnes(value, window.Dimensions);
            if (tensors.Length == 0)
            {
                window.copy_(trimmed);
                return this;
            }
            using var positions = new IndexTensors(window, tensors);
            window.PutBy(positions, trimmed, accumulate);
            return this;
        }

        /// <inheritdoc cref="index_put_(Tensor, TensorIndex[])" />
        public Tensor index_put_(Tensor value, params Tensor[] indices) => index_put_(value, indices, false);

        /// <inheritdoc cref="index_put_(Tensor, TensorIndex[], bool)" />
        public Tensor index_put_(Tensor value, Tensor[] indices, bool accumulate = false) =>
            index_put_(value, indices.Select(TensorIndex.Tensor).ToArray(), accumulate);

        /// <summary>Overwrites the elements that an indexing expression selects with a number.</summary>
        /// <returns>This tensor.</returns>
        public Tensor index_put_(Scalar value, params TensorIndex[] indices)
        {
            using var number = torch.full([], value, dtype);
            return index_put_(number, indices, false);
        }

        /// <inheritdoc cref="index_put_(Scalar, TensorIndex[])" />
        public Tensor index_put_(Scalar value, params Tensor[] indices) =>
            index_put_(value, indices.Select(TensorIndex.Tensor).ToArray());

        private Tensor PutBy(IndexTensors positions, Tensor value, bool accumulate)
        {
            // One number written through a mask is a masked_fill_ to PyTorch, which converts it.
            var isFill = positions.IsMask && value.numel() == 1 && !accumulate;
            if (value.dtype != dtype && !isFill)
            {
                throw new System.Runtime.InteropServices.ExternalException(
                    $"Index put requires the source and destination dtypes match, got {Errors.NameOf(dtype)} for the destination and " +
                    $"{Errors.NameOf(value.dtype)} for the source.");
            }
            using var plan = positions.PlanFor(this);
            if (!Shapes.BroadcastsTo(value.Impl.Sizes, plan.Sizes))
            {
                throw new System.Runtime.InteropServices.ExternalException(
                    $"shape mismatch: value tensor of shape {Shapes.Format(value.Impl.Sizes)} cannot be broadcast to indexing result of " +
                    $"shape {Shapes.Format(plan.Sizes)}.");
            }
            using var typed = value.to_type(dtype);
            Views.RequireApart(Impl, typed.Impl, maySame: false);
            Gradient.BeforeInPlace(this, value);
            if (accumulate) IndexKernel.Add(Impl, typed.Impl, plan);
            else IndexKernel.Write(Impl, typed.Impl, plan);
            var (valueSizes, valueType, placement) = (value.Impl.Sizes, value.dtype, positions.Placement);
            return Gradient.RecordInPlace(this, "IndexPutBackward0", [this, value], positions.Tensors, (node, grad) =>
            {
                using var saved = IndexTensors.Restore(node, placement, first: 0);
                return
                [
                    !node.Needs(0) ? null : accumulate ? grad.alias() : grad.clone().PutBy(saved, zeros([], grad.dtype), accumulate: false),
                    node.Needs(1) ? grad.IndexBy(saved).ReduceTo(valueSizes, valueType) : null,
                ];
            });
        }

        // PyTorch lets an assigned value have more dimensions than its place, as long as they are of size 1 and come first.
        private static Tensor WithoutLeadingOnes(Tensor value, long dimensions)
        {
            var sizes = value.Impl.Sizes;
            var first = 0;
            while (sizes.Length - first > dimensions && sizes[first] == 1) first++;
            return first == 0 ? value.alias() : value.view(sizes[first..]);
        }
    }
}
