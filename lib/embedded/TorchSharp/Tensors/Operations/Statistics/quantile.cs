using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.quantile(Tensor, long, bool)" />
    public static Tensor quantile(Tensor input, Tensor q, long dim = -1, bool keepdim = false) => input.quantile(q, dim, keepdim);

    public partial class Tensor
    {
        /// <summary>
        /// Along a dimension, the number below which a share of the elements lies, interpolated between neighbours; NaN if there is one.
        /// </summary>
        /// <param name="q">The share between 0 and 1, or several [Q], of this tensor's type.</param>
        /// <param name="dim">The dimension.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>For several shares, [Q, …].</returns>
        /// <exception cref="ExternalException">The types differ, a share is outside of [0, 1], or there are no elements.</exception>
        public Tensor quantile(Tensor q, long dim = -1, bool keepdim = false)
        {
            RequireShares(q);
            return WrappedTensorDisposeScope(() =>
            {
                var whole = Dimensions == 0 ? reshape(1) : this;
                var d = (int)Shapes.Dimension(dim, whole.Impl.Sizes.Length);
                var rank = q.detach().reshape(-1).mul(whole.size(d) - 1);
                var (lower, upper) = (rank.floor(), rank.ceil());
                var sorted = whole.sort(d).Values;
                var below = sorted.index_select(d, lower.to_type(ScalarType.Int64));
                var above = sorted.index_select(d, upper.to_type(ScalarType.Int64));
                long[] along = [.. Enumerable.Repeat(1L, d), -1, .. Enumerable.Repeat(1L, (int)whole.Dimensions - d - 1)];
                var between = below.add(above.sub(below).mul(rank.sub(lower).view(along)));
                var hole = whole.isnan().any(d, keepdim: true);
                var result = torch.where(hole, torch.full([], double.NaN, dtype), between).movedim([d], [0]);
                if (keepdim && Dimensions > 0) result = result.unsqueeze(d + 1);
                return q.Dimensions == 0 ? result.squeeze(0) : result;
            });
        }

        private void RequireShares(Tensor q)
        {
            if (!torch.is_floating_point(dtype) || q.dtype != dtype || q.Dimensions > 1)
            {
                throw new ExternalException(
                    "quantile() expects float or double elements, and q as a number or a vector of the same type, but got " +
                    $"{Errors.NameOf(dtype)} and {Errors.NameOf(q.dtype)} of shape {Shapes.Format(q.shape)}.");
            }
            if (numel() == 0) throw new ExternalException("quantile() input tensor must be non-empty");
            using var small = q.lt(0);
            using var large = q.gt(1);
            using var outside = small.logical_or(large);
            using var any = outside.any();
            if (any.item<bool>()) throw new ExternalException("quantile() q values must be in the range [0, 1]");
        }
    }
}
