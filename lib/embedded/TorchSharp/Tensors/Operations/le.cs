using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements of the first are at most those of the second.</summary>
    /// <returns>A tensor of truth values in the broadcast shape.</returns>
    public static Tensor le(Tensor left, Tensor right) => left.le(right);

    /// <inheritdoc cref="le(Tensor, Tensor)" />
    public static Tensor le(Tensor left, Scalar right) => left.le(right);

    public partial class Tensor
    {
        /// <inheritdoc cref="torch.le(Tensor, Tensor)" />
        public Tensor le(Tensor target) => Elementwise.Compare<LessOrEqual>(this, target);

        /// <inheritdoc cref="torch.le(Tensor, Tensor)" />
        public Tensor le(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            return le(number);
        }

        /// <inheritdoc cref="torch.le(Tensor, Tensor)" />
        public static Tensor operator <=(Tensor left, Tensor right) => left.le(right);

        /// <inheritdoc cref="torch.le(Tensor, Tensor)" />
        public static Tensor operator <=(Tensor left, Scalar right) => left.le(right);

        /// <inheritdoc cref="torch.le(Tensor, Tensor)" />
        public static Tensor operator <=(Scalar left, Tensor right) => right.ge(left);
    }

    private readonly struct LessOrEqual : IComparison
    {
        public static bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x <= y;
    }
}
