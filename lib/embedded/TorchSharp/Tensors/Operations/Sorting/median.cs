using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.median()" />
    public static Tensor median(Tensor input) => input.median();

    public partial class Tensor
    {
        /// <summary>The middle one of all elements in order, of an even number the lower one; NaN if there is one, or no element.</summary>
        public Tensor median()
        {
            using var found = Middle();
            var mask = Shapes.Mask([], Impl.Sizes.Length);
            var result = found.CloneDense();
            return Gradient.Record(result, "MedianBackward0", [this], [this, result], (node, grad) =>
                [Reductions.ToEqualElements(node[0], node[1], grad, mask)]);
        }

        private Tensor Middle()
        {
            using var mode = no_grad();
            if (numel() == 0) return torch.full([], torch.is_floating_point(dtype) ? double.NaN : 0.0, dtype);
            using var line = reshape(-1);
            using var nan = line.isnan();
            using var anyNan = nan.any();
            if (anyNan.item<bool>()) return torch.full([], double.NaN, dtype);
            var (value, index) = line.kthvalue((numel() + 1) / 2, 0);
            index.Dispose();
            return value;
        }
    }
}
