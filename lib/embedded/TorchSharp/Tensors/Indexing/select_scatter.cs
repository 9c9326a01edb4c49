using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A copy with one index of a dimension overwritten.</summary>
    public static Tensor select_scatter(Tensor input, Tensor src, long dim, long index) => input.select_scatter(src, dim, index);

    /// <summary>A copy with a slice of a dimension overwritten.</summary>
    public static Tensor slice_scatter(
        Tensor input, Tensor src, long dim = 0L, long? start = null, long? end = null, long step = 1L) =>
        input.slice_scatter(src, dim, start, end, step);

    /// <summary>A copy with a diagonal overwritten.</summary>
    public static Tensor diagonal_scatter(Tensor input, Tensor src, long offset = 0L, long dim1 = 0L, long dim2 = 1L) =>
        input.diagonal_scatter(src, offset, dim1, dim2);

    public partial class Tensor
    {
        /// <summary>A copy with one index of a dimension overwritten.</summary>
        /// <exception cref="ExternalException">The source does not have the shape of what it overwrites.</exception>
        public Tensor select_scatter(Tensor src, long dim, long index) => WithPart(src, copy => copy.select(dim, index));

        /// <summary>A copy with a slice of a dimension overwritten.</summary>
        /// <exception cref="ExternalException">The source does not have the shape of what it overwrites.</exception>
        public Tensor slice_scatter(Tensor src, long dim = 0L, long? start = null, long? end = null, long step = 1L) =>
            WithPart(src, copy => copy.slice(dim, start ?? 0, end ?? long.MaxValue, step));

        /// <summary>A copy with a diagonal overwritten.</summary>
        /// <exception cref="ExternalException">The source does not have the shape of what it overwrites.</exception>
        public Tensor diagonal_scatter(Tensor src, long offset = 0L, long dim1 = 0L, long dim2 = 1L) =>
            WithPart(src, copy => copy.diagonal(offset, dim1, dim2));

        private Tensor WithPart(Tensor src, Func<Tensor, Tensor> part)
        {
            var copy = clone();
            using var place = part(copy);
            if (!place.Impl.Sizes.AsSpan().SequenceEqual(src.Impl.Sizes))
            {
                throw new ExternalException(
                    $"expected src to have a size equal to the slice of self. src size = {Shapes.Format(src.Impl.Sizes)}, slice size = " +
                    $"{Shapes.Format(place.Impl.Sizes)}.");
            }
            place.copy_(src);
            return copy;
        }
    }
}
