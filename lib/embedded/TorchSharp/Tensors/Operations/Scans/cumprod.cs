using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.cumprod(long, ScalarType?)" />
    public static Tensor cumprod(Tensor input, long dim, ScalarType? dtype = null) => input.cumprod(dim, dtype);

    public partial class Tensor
    {
        /// <summary>Running products along a dimension. Whole numbers multiply to 64-bit integers.</summary>
        /// <param name="dim">The dimension.</param>
        /// <param name="type">The type of the result.</param>
        public Tensor cumprod(long dim, ScalarType? type = null)
        {
            using var input = to_type(type ?? (torch.is_integral(dtype) ? ScalarType.Int64 : dtype));
            return Lines.Along(input, dim, RunningProduct);
        }

        private static Tensor RunningProduct(Tensor input, int dim)
        {
            var result = Scan.Along<Multiplying>(input, dim, fromEnd: false);
            return Gradient.Record(result, "CumprodBackward0", [input], [input, result], (node, grad) =>
                [RunningProductGradient(node[0], node[1], grad, dim)]);
        }

        private static Tensor RunningProductGradient(Tensor x, Tensor products, Tensor grad, int dim)
        {
            using var zero = x.eq(0);
            using var anyZero = zero.any();
            if (!anyZero.item<bool>()) return RunningSum(grad.mul(products), dim, fromEnd: true).div(x);

            // With a zero in a line: for every product k and every factor i up to k, the product of the other factors j up to k.
            var line = x.transpose(dim, -1);
            var place = torch.arange(line.shape[^1]);
            var (k, i, j) = (place.view(-1, 1, 1), place.view(1, -1, 1), place.view(1, 1, -1));
            var factor = j.le(k).logical_and(j.ne(i));
            var others = line.unsqueeze(-2).unsqueeze(-2).KeepWhere(factor).add(factor.logical_not()).prod(-1);
            var parts = others.KeepWhere(i.le(k).squeeze(-1)).mul(grad.transpose(dim, -1).unsqueeze(-1));
            return parts.sum(-2).transpose(dim, -1);
        }
    }

    private readonly struct Multiplying : IScan
    {
        public static TSum Start<TSum>() where TSum : INumber<TSum> => TSum.One;

        public static TSum Next<TSum>(TSum sum, TSum element) where TSum : INumber<TSum> => sum * element;
    }
}
