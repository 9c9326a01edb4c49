using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The same memory with two dimensions exchanged.</summary>
    public static Tensor transpose(Tensor input, long dim0, long dim1) => input.transpose(dim0, dim1);

    /// <summary>A matrix seen with rows as columns; vectors stay.</summary>
    public static Tensor t(Tensor input) => input.t();

    public partial class Tensor
    {
        /// <summary>The same memory with two dimensions exchanged.</summary>
        public Tensor transpose(long dim0, long dim1)
        {
            var rank = Impl.Sizes.Length;
            var (a, b) = (Shapes.Dimension(dim0, rank), Shapes.Dimension(dim1, rank));
            if (rank == 0) return alias();
            var (sizes, strides) = (shape, stride());
            (sizes[a], sizes[b]) = (sizes[b], sizes[a]);
            (strides[a], strides[b]) = (strides[b], strides[a]);
            var view = new Tensor(Impl.View(sizes, strides, Impl.Offset));
            return Gradient.RecordView(view, "TransposeBackward0", this, (_, grad) => [grad.transpose(a, b)]);
        }

        /// <summary>A matrix seen with rows as columns; vectors stay.</summary>
        /// <exception cref="ExternalException">There are more than two dimensions.</exception>
        public Tensor t()
        {
            if (Dimensions > 2) throw new ExternalException($"t() expects a tensor with <= 2 dimensions, but self is {Dimensions}D.");
            return Dimensions < 2 ? alias() : transpose(0, 1);
        }

        /// <summary>The same memory with all dimensions in reverse order.</summary>
        public Tensor T => permute(Enumerable.Range(0, Impl.Sizes.Length).Select(d => (long)(Impl.Sizes.Length - 1 - d)).ToArray());

        /// <summary>The same memory with the dimensions in another order.</summary>
        /// <exception cref="ExternalException">Not every dimension is named once.</exception>
        public Tensor permute(params long[] permutation)
        {
            var rank = Impl.Sizes.Length;
            if (permutation.Length != rank)
            {
                throw new ExternalException(
                    $"permute(): number of dimensions in the tensor input does not match the length of the desired ordering of " +
                    $"dimensions i.e. input.dim() = {rank} is not equal to len(dims) = {permutation.Length}.");
            }
            var order = permutation.Select(d => Shapes.Dimension(d, rank)).ToArray();
            if (order.Distinct().Count() != rank) throw new ExternalException("permute(): duplicate dims are not allowed.");
            var inverse = new long[rank];
            for (var d = 0; d < rank; d++) inverse[order[d]] = d;
            var view = new Tensor(Impl.View(
                order.Select(d => Impl.Sizes[d]).ToArray(), order.Select(d => Impl.Strides[d]).ToArray(), Impl.Offset));
            return Gradient.RecordView(view, "PermuteBackward0", this, (_, grad) => [grad.permute(inverse)]);
        }
    }
}
