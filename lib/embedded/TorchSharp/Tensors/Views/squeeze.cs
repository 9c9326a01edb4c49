using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Without the dimensions of size 1, or without one of them.</summary>
    public static Tensor squeeze(Tensor input, long? dim = null) => input.squeeze(dim);

    /// <summary>Takes the dimensions of size 1, or one of them, away from a tensor.</summary>
    public static Tensor squeeze_(Tensor input, long? dim = null) => input.squeeze_(dim);

    /// <summary>A dimension of size 1 more.</summary>
    public static Tensor unsqueeze(Tensor input, long dim) => input.unsqueeze(dim);

    /// <summary>Gives a tensor a dimension of size 1 more.</summary>
    public static Tensor unsqueeze_(Tensor input, long dim) => input.unsqueeze_(dim);

    public partial class Tensor
    {
        /// <summary>Without the dimensions of size 1, or without dimension <paramref name="dim"/> if its size is 1.</summary>
        public Tensor squeeze(long? dim = null) => RecordReshape(new Tensor(Squeezed(dim)));

        /// <summary>Takes the dimensions of size 1, or dimension <paramref name="dim"/> if its size is 1, away from this tensor.</summary>
        /// <returns>This tensor.</returns>
        public Tensor squeeze_(long? dim = null) => Reshow(Squeezed(dim));

        /// <summary>A dimension of size 1 more, before dimension <paramref name="dim"/>.</summary>
        public Tensor unsqueeze(long dim) => RecordReshape(new Tensor(Unsqueezed(dim)));

        /// <summary>Gives this tensor a dimension of size 1 more, before dimension <paramref name="dim"/>.</summary>
        /// <returns>This tensor.</returns>
        public Tensor unsqueeze_(long dim) => Reshow(Unsqueezed(dim));

        private TensorImpl Squeezed(long? dim)
        {
            var only = dim is { } one ? Shapes.Dimension(one, Impl.Sizes.Length) : -1;
            var kept = Enumerable.Range(0, Impl.Sizes.Length).Where(d => Impl.Sizes[d] != 1 || (dim is not null && d != only)).ToArray();
            return Impl.View(kept.Select(d => Impl.Sizes[d]).ToArray(), kept.Select(d => Impl.Strides[d]).ToArray(), Impl.Offset);
        }

        private TensorImpl Unsqueezed(long dim)
        {
            var d = Shapes.Dimension(dim, Impl.Sizes.Length + 1);
            long[] sizes = [.. Impl.Sizes[..d], 1, .. Impl.Sizes[d..]];
            var stride = d < Impl.Sizes.Length ? Impl.Sizes[d] * Impl.Strides[d] : 1;
            return Impl.View(sizes, [.. Impl.Strides[..d], stride, .. Impl.Strides[d..]], Impl.Offset);
        }
    }
}
