using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements of the first are at least those of the second.</summary>
    /// <returns>A tensor of truth values in the broadcast shape.</returns>
    public static Tensor ge(Tensor left, Tensor right) => left.ge(right);

    /// <inheritdoc cref="ge(Tensor, Tensor)" />
    public static Tensor ge(Tensor left, Scalar right) => left.ge(right);

    public partial class Tensor
    {
        /// <inheritdoc cref="torch.ge(Tensor, Tensor)" />
        public Tensor ge(Tensor target) => Elementwise.Compare<GreaterOrEqual>(this, target);

        /// <inheritdoc cref="torch.ge(Tensor, Tensor)" />
        public Tensor ge(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            return ge(number);
        }

        /// <inheritdoc cref="torch.ge(Tensor, Tensor)" />
        public static Tensor operator >=(Tensor left, Tensor right) => left.ge(right);

        /// <inheritdoc cref="torch.ge(Tensor, Tensor)" />
        public static Tensor operator >=(Tensor left, Scalar right) => left.ge(right);

        /// <inheritdoc cref="torch.ge(Tensor, Tensor)" />
        public static Tensor operator >=(Scalar left, Tensor right) => right.le(left);
    }

    private readonly struct GreaterOrEqual : IComparison
    {
        public static bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x >= y;
    }
}
