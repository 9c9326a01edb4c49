using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.topk(int, int, bool, bool)" />
    public static (Tensor values, Tensor indices) topk(Tensor tensor, int k, int dim = -1, bool largest = true, bool sorted = true) =>
        tensor.topk(k, dim, largest, sorted);

    public partial class Tensor
    {
        /// <summary>The k largest elements along a dimension, and where each is.</summary>
        /// <param name="k">How many.</param>
        /// <param name="dim">The dimension.</param>
        /// <param name="largest">Whether to take the largest, not the smallest.</param>
        /// <param name="sorted">Whether to return them in order. Here they always are.</param>
        /// <exception cref="ExternalException">There are not that many.</exception>
        public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true)
        {
            var size = Impl.Sizes.Length == 0 ? 1 : this.size(dim);
            if (k < 0 || k > size)
                throw new ExternalException($"selected index k out of range: k is {k}, the dimension has {size} elements.");
            return Lines.Select(this, dim, true, (input, d) => Order.Ranks(input, d, descending: largest, 0, k));
        }
    }
}
