using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.cumsum(long, ScalarType?)" />
    public static Tensor cumsum(Tensor input, long dim, ScalarType? type = null) => input.cumsum(dim, type);

    public partial class Tensor
    {
        /// <summary>Running sums along a dimension. Whole numbers sum to 64-bit integers.</summary>
        /// <param name="dim">The dimension.</param>
        /// <param name="type">The type of the result.</param>
        public Tensor cumsum(long dim, ScalarType? type = null)
        {
            using var input = to_type(type ?? (torch.is_integral(dtype) ? ScalarType.Int64 : dtype));
            return Lines.Along(input, dim, static (line, d) => RunningSum(line, d, fromEnd: false));
        }

        // An element goes into its own sum and all later ones, so its gradient is the running sum of theirs from the end.
        internal static Tensor RunningSum(Tensor input, int dim, bool fromEnd) => Gradient.Record(
            Scan.Along<Adding>(input, dim, fromEnd), "CumsumBackward0", [input], [], (_, grad) => [RunningSum(grad, dim, !fromEnd)]);
    }

    private readonly struct Adding : IScan
    {
        public static TSum Start<TSum>() where TSum : INumber<TSum> => TSum.Zero;

        public static TSum Next<TSum>(TSum sum, TSum element) where TSum : INumber<TSum> => sum + element;
    }
}
