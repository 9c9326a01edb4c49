using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Cuts a dimension into parts of given lengths: views.</summary>
    public static Tensor[] split(Tensor tensor, long[] split_size_or_sections, long dim = 0L) =>
        tensor.split(split_size_or_sections, dim);

    /// <summary>Cuts a dimension into equal parts, the last one perhaps shorter: views.</summary>
    public static Tensor[] chunk(Tensor input, long chunks, long dim = 0) => input.chunk(chunks, dim);

    /// <summary>All indices of a dimension, which disappears: views.</summary>
    public static Tensor[] unbind(Tensor input, long dim = 0L) => input.unbind(dim);

    public partial class Tensor
    {
        /// <summary>Cuts a dimension into parts of <paramref name="size"/>, the last one perhaps shorter: views.</summary>
        /// <exception cref="ExternalException">The size is negative, or 0 for a dimension that is not.</exception>
        public Tensor[] split(long size, int dim = 0)
        {
            if (Dimensions == 0) throw new ExternalException("split expects at least a 1-dimensional tensor.");
            if (size < 0) throw new ExternalException($"split expects split_size be non-negative, but got split_size={size}.");
            var length = Impl.Sizes[Shapes.Dimension(dim, Impl.Sizes.Length)];
            if (size == 0 && length != 0)
                throw new ExternalException($"split_size can only be 0 if dimension size is 0, but got dimension size of {length}.");
            var parts = length == 0 ? 1 : (length - 1) / size + 1;
            var lengths = new long[parts];
            for (long i = 0; i < parts; i++) lengths[i] = Math.Min(size, length - i * size);
            return Cut(lengths, dim);
        }

        /// <summary>Cuts a dimension into parts of given lengths: views.</summary>
        /// <exception cref="ExternalException">The lengths don't add up to the dimension's.</exception>
        public Tensor[] split(ReadOnlySpan<long> sizes, long dim = 0)
        {
            if (Dimensions == 0) throw new ExternalException("split expects at least a 1-dimensional tensor.");
            long total = 0;
            foreach (var size in sizes)
            {
                if (size < 0)
                {
                    throw new ExternalException(
                        "split_with_sizes expects split_sizes have only non-negative entries, but got " +
                        $"split_sizes={Shapes.Format(sizes)}.");
                }
                total += size;
            }
            var length = size(Shapes.Dimension(dim, Impl.Sizes.Length));
            if (total != length)
            {
                throw new ExternalException(
                    $"split_with_sizes expects split_sizes to sum exactly to {length} (input tensor's size at dimension {dim}), but got " +
                    $"split_sizes={Shapes.Format(sizes)}.");
            }
            return Cut(sizes, dim);
        }

        /// <inheritdoc cref="split(ReadOnlySpan{long}, long)" />
        public Tensor[] split(long[] sizes, long dim = 0) => split((ReadOnlySpan<long>)sizes, dim);

        /// <summary>Cuts the first dimension into parts of given lengths: views.</summary>
        /// <exception cref="ExternalException">The lengths don't add up to the dimension's.</exception>
        public Tensor[] split(params long[] sizes) => split((ReadOnlySpan<long>)sizes, 0);

        /// <summary>
        /// Cuts a dimension into at most <paramref name="chunks"/> parts of one size, the last one perhaps shorter: views.
        /// </summary>
        /// <exception cref="ExternalException">The number of parts is not positive.</exception>
        public Tensor[] chunk(long chunks, long dim = 0L)
        {
            if (Dimensions == 0) throw new ExternalException("chunk expects at least a 1-dimensional tensor.");
            if (chunks <= 0) throw new ExternalException($"chunk expects `chunks` to be greater than 0, got: {chunks}.");
            var d = Shapes.Dimension(dim, Impl.Sizes.Length);
            var length = Impl.Sizes[d];
            if (length > 0) return split((length - 1) / chunks + 1, d);
            return chunks <= int.MaxValue ? Cut(new long[chunks], d) : throw new ExternalException($"{chunks} chunks are too many.");
        }

        /// <summary>All indices of a dimension, which disappears: views.</summary>
        public Tensor[] unbind(long dimension = 0L)
        {
            if (Dimensions == 0) throw new ExternalException($"Dimension specified as {dimension} but tensor has no dimensions.");
            var d = Shapes.Dimension(dimension, Impl.Sizes.Length);
            return OneOfSeveral(Enumerable.Range(0, (int)Impl.Sizes[d]).Select(i => select(d, i)));
        }

        private Tensor[] Cut(ReadOnlySpan<long> lengths, long dim)
        {
            var parts = new Tensor[lengths.Length];
            long start = 0;
            for (var i = 0; i < parts.Length; i++)
            {
                parts[i] = narrow(dim, start, lengths[i]);
                start += lengths[i];
            }
            return OneOfSeveral(parts);
        }

        private static Tensor[] OneOfSeveral(IEnumerable<Tensor> views)
        {
            var parts = views.ToArray();
            foreach (var part in parts) part.Impl.Origin = ViewOrigin.OneOfSeveral;
            return parts;
        }
    }
}
