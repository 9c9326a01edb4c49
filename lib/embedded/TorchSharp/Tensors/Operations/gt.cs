using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements of the first are greater than those of the second.</summary>
    /// <returns>A tensor of truth values in the broadcast shape.</returns>
    public static Tensor gt(Tensor left, Tensor right) => left.gt(right);

    /// <inheritdoc cref="gt(Tensor, Tensor)" />
    public static Tensor gt(Tensor left, Scalar right) => left.gt(right);

    public partial class Tensor
    {
        /// <inheritdoc cref="torch.gt(Tensor, Tensor)" />
        public Tensor gt(Tensor target) => Elementwise.Compare<Greater>(this, target);

        /// <inheritdoc cref="torch.gt(Tensor, Tensor)" />
        public Tensor gt(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            return gt(number);
        }

        /// <inheritdoc cref="torch.gt(Tensor, Tensor)" />
        public static Tensor operator >(Tensor left, Tensor right) => left.gt(right);

        /// <inheritdoc cref="torch.gt(Tensor, Tensor)" />
        public static Tensor operator >(Tensor left, Scalar right) => left.gt(right);

        /// <inheritdoc cref="torch.gt(Tensor, Tensor)" />
        public static Tensor operator >(Scalar left, Tensor right) => right.lt(left);
    }

    private readonly struct Greater : IComparison
    {
        public static bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x > y;
    }
}
