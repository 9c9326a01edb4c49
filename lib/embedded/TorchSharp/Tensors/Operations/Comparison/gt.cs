using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements are greater than those of the other tensor.</summary>
    /// <returns>A tensor of truth values in the broadcast shape.</returns>
    public static Tensor gt(Tensor left, Tensor right) => left.gt(right);

    /// <inheritdoc cref="gt(Tensor, Tensor)" />
    public static Tensor greater(Tensor tensor, Tensor target) => tensor.gt(target);

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
        public Tensor greater(Tensor target) => gt(target);

        /// <summary>Whether elements are greater than those of the other tensor, written as 0 or 1 into this tensor.</summary>
        public Tensor gt_(Tensor target) => Elementwise.Answer(this, gt(target));

        /// <inheritdoc cref="gt_(Tensor)" />
        public Tensor gt_(Scalar target) => Elementwise.Answer(this, gt(target));

        /// <inheritdoc cref="torch.gt(Tensor, Tensor)" />
        public static Tensor operator >(Tensor left, Tensor right) => left.gt(right);

        /// <inheritdoc cref="torch.gt(Tensor, Tensor)" />
        public static Tensor operator >(Tensor left, Scalar right) => left.gt(right);

        /// <inheritdoc cref="torch.gt(Tensor, Tensor)" />
        public static Tensor operator >(Scalar left, Tensor right) => right.lt(left);
    }

    private readonly struct Greater : IComparison
    {
        public bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x > y;

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => Vector.GreaterThan(x, y);
    }
}
