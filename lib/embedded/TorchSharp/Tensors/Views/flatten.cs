using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Merges the dimensions from <paramref name="start_dim"/> to <paramref name="end_dim"/> into one.</summary>
    public static Tensor flatten(Tensor input, long start_dim = 0, long end_dim = -1) => input.flatten(start_dim, end_dim);

    /// <summary>All elements in one dimension.</summary>
    public static Tensor ravel(Tensor input) => input.ravel();

    /// <summary>Splits a dimension into several.</summary>
    public static Tensor unflatten(Tensor input, long dim, params long[] sizes) => input.unflatten(dim, sizes);

    /// <summary>Splits a dimension into several.</summary>
    public static Tensor unflatten(Tensor input, long dim, Size sizes) => input.unflatten(dim, sizes);

    public partial class Tensor
    {
        /// <summary>Merges the dimensions from <paramref name="start_dim"/> to <paramref name="end_dim"/> into one.</summary>
        public Tensor flatten(long start_dim = 0, long end_dim = -1)
        {
            var rank = Impl.Sizes.Length;
            if (rank == 0) return reshape(1);
            var (first, last) = (Shapes.Dimension(start_dim, rank), Shapes.Dimension(end_dim, rank));
            if (first > last)
            {
                throw new System.Runtime.InteropServices.ExternalException(
                    $"flatten() has invalid args: start_dim ({start_dim}) cannot come after end_dim ({end_dim}).");
            }
            if (first == last) return alias();
            long[] sizes =
                [.. Impl.Sizes[..first], Shapes.Count(Impl.Sizes.AsSpan()[first..(last + 1)]), .. Impl.Sizes[(last + 1)..]];
            return reshape(sizes);
        }

        /// <summary>All elements in one dimension.</summary>
        public Tensor ravel()
        {
            using var dense = contiguous();
            return dense.view(-1);
        }

        /// <summary>Splits a dimension into several; one of the sizes may be -1.</summary>
        /// <exception cref="ArgumentException">
        /// There is no such dimension (it can't be counted from the end), or there are no sizes.
        /// </exception>
        /// <exception cref="ExternalException">The sizes don't multiply up to the dimension's.</exception>
        public Tensor unflatten(long dim, params long[] sizes)
        {
            if (dim < 0 || dim >= ndim) throw new ArgumentException($"Invalid 'dim' argument: {dim}.", nameof(dim));
            if (sizes.Length == 0) throw new ArgumentException("The number of output sizes is zero.", nameof(sizes));
            var (own, d) = (Impl.Sizes, (int)dim);
            var known = sizes.Where(s => s != -1).Aggregate(1L, (product, s) => product * s);
            var open = sizes.Count(s => s == -1);
            if (open > 1) throw new ExternalException("only one dimension can be inferred.");
            if (open == 0 ? known != own[d] : known == 0 || own[d] % known != 0)
            {
                throw new ExternalException(
                    $"unflatten: Provided sizes {Shapes.Format(sizes)} don't multiply up to the size of dim {d} ({own[d]}) in the input " +
                    "tensor.");
            }
            return view([.. own[..d], .. sizes.Select(s => s == -1 ? own[d] / known : s), .. own[(d + 1)..]]);
        }

        /// <inheritdoc cref="unflatten(long, long[])" />
        public Tensor unflatten(long dim, Size sizes) => unflatten(dim, sizes.Shape);
    }
}
