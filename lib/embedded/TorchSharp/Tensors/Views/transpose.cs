using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The same memory with two dimensions exchanged.</summary>
    public static Tensor transpose(Tensor input, long dim0, long dim1) => input.transpose(dim0, dim1);

    /// <summary>The same memory with two dimensions exchanged.</summary>
    public static Tensor swapaxes(Tensor input, long axis0, long axis1) => input.swapaxes(axis0, axis1);

    /// <summary>The same memory with two dimensions exchanged.</summary>
    public static Tensor swapdims(Tensor input, long dim0, long dim1) => input.swapdims(dim0, dim1);

    /// <summary>A matrix seen with rows as columns; vectors stay.</summary>
    public static Tensor t(Tensor input) => input.t();

    public partial class Tensor
    {
        /// <summary>The same memory with two dimensions exchanged.</summary>
        public Tensor transpose(long dim0, long dim1)
        {
            var view = new Tensor(Transposed(dim0, dim1));
            return Gradient.RecordView(view, "TransposeBackward0", this, (_, grad) => [grad.transpose(dim0, dim1)]);
        }

        /// <summary>Exchanges two dimensions of this tensor.</summary>
        /// <returns>This tensor.</returns>
        public Tensor transpose_(long dim0, long dim1)
        {
            var view = Transposed(dim0, dim1);
            return Gradient.Reshow(this, view, "TransposeBackward0", (_, grad) => [grad.transpose(dim0, dim1)]);
        }

        /// <summary>The same memory with two dimensions exchanged.</summary>
        public Tensor swapaxes(long dim0, long dim1) => transpose(dim0, dim1);

        /// <summary>The same memory with two dimensions exchanged.</summary>
        public Tensor swapdims(long dim0, long dim1) => transpose(dim0, dim1);

        /// <summary>A matrix seen with rows as columns; vectors stay.</summary>
        /// <exception cref="ExternalException">There are more than two dimensions.</exception>
        public Tensor t()
        {
            if (Dimensions > 2) throw new ExternalException($"t() expects a tensor with <= 2 dimensions, but self is {Dimensions}D.");
            return Dimensions < 2 ? alias() : transpose(0, 1);
        }

        /// <summary>The same memory with all dimensions in reverse order.</summary>
        public Tensor T => permute(Enumerable.Range(0, Impl.Sizes.Length).Reverse().Select(d => (long)d).ToArray());

        /// <summary>The same memory with the last two dimensions exchanged: every matrix of a batch transposed.</summary>
        /// <exception cref="ExternalException">There are fewer than two dimensions.</exception>
        public Tensor mT => Dimensions >= 2
            ? transpose(-2, -1)
            : throw new ExternalException($"tensor.mT is only supported on matrices or batches of matrices. Got {Dimensions}-D tensor.");

        private TensorImpl Transposed(long dim0, long dim1)
        {
            var rank = Impl.Sizes.Length;
            var (a, b) = (Shapes.Dimension(dim0, rank), Shapes.Dimension(dim1, rank));
            var (sizes, strides) = (shape, stride());
            if (rank > 0)
            {
                (sizes[a], sizes[b]) = (sizes[b], sizes[a]);
                (strides[a], strides[b]) = (strides[b], strides[a]);
            }
            return Impl.View(sizes, strides, Impl.Offset);
        }
    }
}
