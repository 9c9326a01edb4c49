using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Copies of a tensor laid side by side: so many along each dimension, counted from the last one.</summary>
    public static Tensor tile(Tensor input, long[] dims) => input.tile(dims);

    /// <summary>Every index of a dimension several times in a row; without a dimension every element.</summary>
    public static Tensor repeat_interleave(Tensor input, long repeats, long? dim = null, long? output_size = null) =>
        input.repeat_interleave(repeats, dim, output_size);

    /// <inheritdoc cref="repeat_interleave(Tensor, long, long?, long?)" />
    public static Tensor repeat_interleave(Tensor input, Tensor repeats, long? dim = null, long? output_size = null) =>
        input.repeat_interleave(repeats, dim, output_size);

    public partial class Tensor
    {
        /// <summary>Copies of this tensor laid side by side: so many along each dimension; new dimensions come first.</summary>
        /// <exception cref="ExternalException">There are fewer numbers than dimensions, or one is negative.</exception>
        public Tensor repeat(params long[] sizes)
        {
            var own = Impl.Sizes;
            if (sizes.Length < own.Length)
            {
                throw new ExternalException(
                    "Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor: got " +
                    $"{Shapes.Format(sizes)} for shape {Shapes.Format(own)}.");
            }
            if (sizes.Any(n => n < 0))
                throw new ExternalException($"Trying to create tensor with negative dimension: {Shapes.Format(sizes)}.");
            // Each dimension becomes two: the copies, without moving memory, and the dimension itself.
            long[] padded = [.. Enumerable.Repeat(1L, sizes.Length - own.Length), .. own];
            using var apart = view(padded.SelectMany(n => (long[])[1, n]).ToArray());
            using var copies = apart.expand(padded.Zip(sizes).SelectMany(p => (long[])[p.Second, p.First]).ToArray());
            using var dense = copies.clone();
            return dense.view(padded.Zip(sizes, (n, times) => n * times).ToArray());
        }

        /// <summary>Copies of this tensor laid side by side: so many along each dimension, counted from the last one.</summary>
        public Tensor tile(long[] reps) =>
            repeat([.. Enumerable.Repeat(1L, Math.Max(0, Impl.Sizes.Length - reps.Length)), .. reps]);

        /// <summary>Every index of a dimension <paramref name="repeats"/> times in a row; without a dimension every element.</summary>
        /// <exception cref="ExternalException">The number is negative, or does not lead to <paramref name="output_size"/>.</exception>
        public Tensor repeat_interleave(long repeats, long? dim = null, long? output_size = null)
        {
            if (repeats < 0) throw new ExternalException("repeats can not be negative.");
            using var times = torch.full([1], repeats, ScalarType.Int64);
            return repeat_interleave(times, dim, output_size);
        }

        /// <summary>Every index of a dimension as many times in a row as its number says; without a dimension every element.</summary>
        /// <param name="repeats">A vector of whole numbers, one for each index, or one for all.</param>
        /// <param name="dim">The dimension; all in row-major order when null.</param>
        /// <param name="output_size">What the numbers add up to, if it is known.</param>
        /// <exception cref="ExternalException">The numbers don't fit the dimension, or one is negative.</exception>
        public Tensor repeat_interleave(Tensor repeats, long? dim = null, long? output_size = null)
        {
            using var source = dim is null ? ravel() : alias();
            var d = Shapes.Dimension(dim ?? 0, source.Impl.Sizes.Length);
            var size = source.Dimensions == 0 ? 1 : source.Impl.Sizes[d];
            if (repeats.dtype is not (ScalarType.Int32 or ScalarType.Int64))
                throw new ExternalException("repeats has to be Long or Int tensor.");
            using var whole = repeats.to_type(ScalarType.Int64);
            var times = whole.data<long>().ToArray();
            if (times.Length == 1) times = Enumerable.Repeat(times[0], (int)size).ToArray();
            if (repeats.Dimensions > 1 || times.Length != size)
            {
                throw new ExternalException(
                    $"repeats must have the same size as input along dim: got {times.Length} numbers for dimension {d} of shape " +
                    $"{Shapes.Format(source.Impl.Sizes)}.");
            }
            using var index = RowsOf(times, output_size);
            return source.index_select(d, index);
        }

        // Each row number as many times as it is to appear.
        private static Tensor RowsOf(long[] times, long? expected)
        {
            Int128 total = 0;
            foreach (var n in times) total += n >= 0 ? n : throw new ExternalException("repeats can not be negative.");
            if (expected is { } size && size != total)
            {
                throw new ExternalException(
                    $"allocated size does not match required size: output_size is {expected}, the repeats sum to {total}.");
            }
            var index = torch.empty([(long)Int128.Min(total, long.MaxValue)], ScalarType.Int64);
            var rest = index.Impl.Span<long>();
            for (var i = 0; i < times.Length; i++)
            {
                rest[..(int)times[i]].Fill(i);
                rest = rest[(int)times[i]..];
            }
            return index;
        }
    }
}
