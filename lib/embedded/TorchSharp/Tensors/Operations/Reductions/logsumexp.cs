using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.logsumexp(long, bool)" />
    public static Tensor logsumexp(Tensor input, long dim, bool keepdim = false) => input.logsumexp(dim, keepdim);

    public partial class Tensor
    {
        /// <summary>log Σ exp(x) along a dimension, also where the exponentials would overflow.</summary>
        public Tensor logsumexp(long dim, bool keepdim = false)
        {
            using var input = to_type(ScalarTypes.Fractional(dtype));
            using var result = input.LogOfSum(dim);
            Gradient.Record(
                result, "LogsumexpBackward0", [input], [input, result], static (node, grad) => [node[0].sub(node[1]).exp().mul(grad)]);
            return keepdim || Impl.Sizes.Length == 0 ? result.alias() : result.squeeze(dim);
        }

        // The largest element is taken out first: exp of a large one would overflow.
        private Tensor LogOfSum(long dim)
        {
            using var mode = no_grad();
            if (numel() == 0)
            {
                using var nothing = sum(dim, keepdim: true);
                return nothing.log();
            }
            using var largest = amax([dim], keepdim: true);
            using var finite = largest.isfinite();
            using var shift = largest.KeepWhere(finite);
            using var distances = sub(shift);
            using var exponentials = distances.exp();
            using var total = exponentials.sum(dim, keepdim: true);
            using var logarithm = total.log();
            return logarithm.add(shift);
        }
    }
}
