using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.kthvalue(long, long?, bool)" />
    public static (Tensor values, Tensor indices) kthvalue(Tensor input, long k, long? dim, bool keepdim = false) =>
        input.kthvalue(k, dim, keepdim);

    public partial class Tensor
    {
        /// <summary>Along a dimension, the k-th smallest element, counted from 1, and where it is.</summary>
        /// <param name="k">Which.</param>
        /// <param name="dim">The dimension; the last when null.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <exception cref="ExternalException">There are not that many.</exception>
        public (Tensor values, Tensor indices) kthvalue(long k, long? dim, bool keepdim = false)
        {
            var along = dim ?? -1;
            var size = Impl.Sizes.Length == 0 ? 1 : this.size((int)along);
            if (k < 1 || k > size)
            {
                throw new ExternalException(
                    $"kthvalue(): selected number k out of range for dimension {Shapes.Dimension(along, Impl.Sizes.Length)}: k is {k}, the size {size}");
            }
            return Lines.Select(this, along, keepdim, (input, d) => Order.Ranks(input, d, descending: false, k - 1, 1));
        }
    }
}
