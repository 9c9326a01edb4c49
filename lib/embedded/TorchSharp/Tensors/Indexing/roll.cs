using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A copy with the elements moved on along a dimension; what leaves at the end comes in at the beginning.</summary>
    public static Tensor roll(Tensor input, long shifts, long? dims = null) => input.roll(shifts, dims);

    /// <inheritdoc cref="roll(Tensor, long, long?)" />
    public static Tensor roll(Tensor input, (long, long) shifts, (long, long) dims) => input.roll(shifts, dims);

    /// <inheritdoc cref="roll(Tensor, long, long?)" />
    public static Tensor roll(Tensor input, (long, long, long) shifts, (long, long, long) dims) => input.roll(shifts, dims);

    /// <inheritdoc cref="roll(Tensor, long, long?)" />
    public static Tensor roll(Tensor input, long[] shifts, long[] dims) => input.roll(shifts, dims);

    /// <inheritdoc cref="roll(Tensor, long, long?)" />
    public static Tensor roll(Tensor input, long[] shifts) => input.roll(shifts);

    /// <inheritdoc cref="roll(Tensor, long, long?)" />
    public static Tensor roll(Tensor input, ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims = default) => input.roll(shifts, dims);

    public partial class Tensor
    {
        /// <summary>
        /// A copy with the elements moved on by <paramref name="shifts"/> along a dimension, without one in row-major order; what leaves at
        /// the end comes in at the beginning.
        /// </summary>
        public Tensor roll(long shifts, long? dims = null) => dims is { } dim ? Roll([shifts], [dim]) : Roll([shifts], []);

        /// <inheritdoc cref="roll(long, long?)" />
        public Tensor roll((long, long) shifts, (long, long) dims) => Roll([shifts.Item1, shifts.Item2], [dims.Item1, dims.Item2]);

        /// <inheritdoc cref="roll(long, long?)" />
        public Tensor roll((long, long, long) shifts, (long, long, long) dims) =>
            Roll([shifts.Item1, shifts.Item2, shifts.Item3], [dims.Item1, dims.Item2, dims.Item3]);

        /// <inheritdoc cref="roll(long, long?)" />
        public Tensor roll(long[] shifts, long[] dims) => Roll(shifts, dims);

        /// <summary>A copy with the elements moved on along the first dimension.</summary>
        public Tensor roll(long[] shifts) => Roll(shifts, [0]);

        /// <inheritdoc cref="roll(long, long?)" />
        public Tensor roll(ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims = default) => Roll(shifts, dims);

        private Tensor Roll(ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims)
        {
            if (shifts.Length == 0) throw new ExternalException("`shifts` required.");
            if (dims.Length == 0 && shifts.Length == 1)
            {
                using var row = ravel();
                using var moved = row.RollAlong(0, shifts[0]);
                return moved.view(Impl.Sizes);
            }
            if (dims.Length != shifts.Length)
                throw new ExternalException($"shifts and dimensions must align. shifts: {shifts.Length}, dims: {dims.Length}.");
            var result = alias();
            for (var i = 0; i < dims.Length; i++)
            {
                using var before = result;
                result = before.RollAlong(dims[i], shifts[i]);
            }
            return result;
        }

        private Tensor RollAlong(long dim, long shift)
        {
            var d = Shapes.Dimension(dim, Impl.Sizes.Length);
            if (numel() == 0 || Dimensions == 0) return clone();
            var size = Impl.Sizes[d];
            var start = ((-shift) % size + size) % size;
            if (start == 0) return clone();
            using var tail = narrow(d, start, size - start);
            using var head = narrow(d, 0, start);
            return Joining.Cat([tail, head], d);
        }
    }
}
