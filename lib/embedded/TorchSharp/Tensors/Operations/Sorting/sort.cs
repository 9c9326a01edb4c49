using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.sort(long, bool, bool)" />
    public static (Tensor values, Tensor indices) sort(Tensor input, long dim = -1, bool descending = false, bool stable = false) =>
        input.sort(dim, descending, stable);

    /// <inheritdoc cref="Tensor.msort()" />
    public static Tensor msort(Tensor tensor) => tensor.msort();

    /// <inheritdoc cref="Tensor.argsort(long, bool)" />
    public static Tensor argsort(Tensor input, long dim = -1, bool descending = false) => input.argsort(dim, descending);

    public partial class Tensor
    {
        /// <summary>The elements along a dimension in order, and where each was. NaN counts as the largest number.</summary>
        /// <param name="dim">The dimension.</param>
        /// <param name="descending">Whether the largest comes first.</param>
        /// <param name="stable">Whether equal elements keep their order. Here they always do.</param>
        public (Tensor Values, Tensor Indices) sort(long dim = -1, bool descending = false, bool stable = false) =>
            Lines.Select(this, dim, true, (input, d) => Order.Of(input, d, descending));

        /// <summary>The elements along the first dimension in order.</summary>
        public Tensor msort()
        {
            var (values, indices) = sort(0);
            indices.Dispose();
            return values;
        }

        /// <summary>Where along a dimension each element of the sorted tensor is.</summary>
        public Tensor argsort(long dim = -1, bool descending = false) =>
            Lines.Along(this, dim, (input, d) => Order.Of(input, d, descending));
    }
}
