using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Cuts a dimension into a number of parts whose lengths differ by at most 1: views.</summary>
    public static Tensor[] tensor_split(Tensor input, long indices_or_sections, long dim = 0L) =>
        input.tensor_split(indices_or_sections, dim);

    /// <summary>Cuts a dimension before each of the given indices: views.</summary>
    public static Tensor[] tensor_split(Tensor input, long[] indices_or_sections, long dim = 0L) =>
        input.tensor_split(indices_or_sections, dim);

    /// <summary>Cuts a dimension before each of the given indices, or into a given number of parts: views.</summary>
    public static Tensor[] tensor_split(Tensor input, Tensor indices_or_sections, long dim = 0L) =>
        input.tensor_split(indices_or_sections, dim);

    /// <summary>Cuts the first dimension before each of the given indices: views.</summary>
    public static Tensor[] vsplit(Tensor input, long[] indices_or_sections) => input.vsplit(indices_or_sections);

    /// <summary>Cuts the second dimension, of a vector the first, into equal parts: views.</summary>
    public static Tensor[] hsplit(Tensor input, long indices_or_sections) => input.hsplit(indices_or_sections);

    /// <summary>Cuts the second dimension, of a vector the first, before each of the given indices: views.</summary>
    public static Tensor[] hsplit(Tensor input, long[] indices_or_sections) => input.hsplit(indices_or_sections);

    public partial class Tensor
    {
        /// <summary>Cuts a dimension into a number of parts whose lengths differ by at most 1: views.</summary>
        /// <exception cref="ExternalException">The number is not positive.</exception>
        public Tensor[] tensor_split(long size, long dim = 0L)
        {
            var d = RequireSplittable(dim);
            if (size is <= 0 or > int.MaxValue)
                throw new ExternalException($"number of sections must be larger than 0 and smaller than 2^31, got {size}.");
            var (least, longer) = Math.DivRem(Impl.Sizes[d], size);
            var parts = new Tensor[size];
            long start = 0;
            for (long i = 0; i < size; i++)
            {
                var length = least + (i < longer ? 1 : 0);
                parts[i] = narrow(d, start, length);
                start += length;
            }
            return parts;
        }

        /// <summary>Cuts a dimension before each of the given indices: views.</summary>
        public Tensor[] tensor_split(long[] sizes, long dim = 0L)
        {
            var d = RequireSplittable(dim);
            var parts = new Tensor[sizes.Length + 1];
            long start = 0;
            for (var i = 0; i < sizes.Length; i++)
            {
                parts[i] = slice(d, start, sizes[i], 1);
                start = sizes[i];
            }
            parts[^1] = slice(d, start, Impl.Sizes[d], 1);
            return parts;
        }

        /// <summary>Cuts a dimension before each of the given indices, or, when it is a single number, into so many parts: views.</summary>
        /// <exception cref="ArgumentException">The indices are not 64-bit integers.</exception>
        public Tensor[] tensor_split(Tensor indices, long dim = 0L)
        {
            if (indices.dtype != ScalarType.Int64) throw new ArgumentException("Tensor indices should be Int64 in 'tensor_split");
            return indices.Dimensions == 0 ? tensor_split(indices.item<long>(), dim) : tensor_split(indices.data<long>().ToArray(), dim);
        }

        /// <summary>Cuts the first dimension into equal parts: views.</summary>
        /// <exception cref="ArgumentException">The dimension does not divide by the number.</exception>
        public Tensor[] vsplit(long size) => SplitEvenly(size, 0, 2, "vsplit");

        /// <summary>Cuts the first dimension before each of the given indices: views.</summary>
        public Tensor[] vsplit(params long[] sizes) => tensor_split(sizes, RequireRank(2, "vsplit", 0));

        /// <summary>Cuts the first dimension before each of the given indices: views.</summary>
        public Tensor[] vsplit(Tensor indices) => tensor_split(indices, 0);

        /// <summary>Cuts the second dimension, of a vector the first, into equal parts: views.</summary>
        /// <exception cref="ArgumentException">The dimension does not divide by the number.</exception>
        public Tensor[] hsplit(long size) => SplitEvenly(size, ndim == 1 ? 0 : 1, 1, "hsplit");

        /// <summary>Cuts the second dimension, of a vector the first, before each of the given indices: views.</summary>
        public Tensor[] hsplit(params long[] sizes) => tensor_split(sizes, RequireRank(1, "hsplit", ndim == 1 ? 0 : 1));

        /// <summary>Cuts the second dimension, of a vector the first, before each of the given indices: views.</summary>
        public Tensor[] hsplit(Tensor indices) => tensor_split(indices, ndim == 1 ? 0 : 1);

        private Tensor[] SplitEvenly(long size, int dim, int least, string operation)
        {
            RequireRank(least, operation, dim);
            if (size <= 0 || Impl.Sizes[dim] % size != 0)
            {
                throw new ArgumentException(
                    $"{operation}: dimension {dim} of shape {Shapes.Format(Impl.Sizes)} must be evenly divisible by " +
                    $"the size {size}.", nameof(size));
            }
            return tensor_split(size, dim);
        }

        private long RequireRank(int least, string operation, long dim) => Dimensions >= least
            ? dim
            : throw new ExternalException(
                $"torch.{operation} requires a tensor with at least {least} dimension, but got a tensor with {Dimensions} dimensions!");

        private int RequireSplittable(long dim) => Dimensions > 0
            ? Shapes.Dimension(dim, Impl.Sizes.Length)
            : throw new ExternalException("tensor_split expected at least a 1-dimensional tensor, but got a tensor with 0 dims.");
    }
}
