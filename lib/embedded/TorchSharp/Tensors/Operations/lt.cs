using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements of the first are less than those of the second.</summary>
    /// <returns>A tensor of truth values in the broadcast shape.</returns>
    public static Tensor lt(Tensor left, Tensor right) => left.lt(right);

    /// <inheritdoc cref="lt(Tensor, Tensor)" />
    public static Tensor lt(Tensor left, Scalar right) => left.lt(right);

    public partial class Tensor
    {
        /// <inheritdoc cref="torch.lt(Tensor, Tensor)" />
        public Tensor lt(Tensor target) => Elementwise.Compare<Less>(this, target);

        /// <inheritdoc cref="torch.lt(Tensor, Tensor)" />
        public Tensor lt(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            return lt(number);
        }

        /// <inheritdoc cref="torch.lt(Tensor, Tensor)" />
        public static Tensor operator <(Tensor left, Tensor right) => left.lt(right);

        /// <inheritdoc cref="torch.lt(Tensor, Tensor)" />
        public static Tensor operator <(Tensor left, Scalar right) => left.lt(right);

        /// <inheritdoc cref="torch.lt(Tensor, Tensor)" />
        public static Tensor operator <(Scalar left, Tensor right) => right.gt(left);
    }

    private readonly struct Less : IComparison
    {
        public static bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x < y;
    }
}
