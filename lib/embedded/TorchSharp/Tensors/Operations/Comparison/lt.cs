using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements are less than those of the other tensor.</summary>
    /// <returns>A tensor of truth values in the broadcast shape.</returns>
    public static Tensor lt(Tensor left, Tensor right) => left.lt(right);

    /// <inheritdoc cref="lt(Tensor, Tensor)" />
    public static Tensor less(Tensor tensor, Tensor target) => tensor.lt(target);

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
        public Tensor less(Tensor target) => lt(target);

        /// <summary>Whether elements are less than those of the other tensor, written as 0 or 1 into this tensor.</summary>
        public Tensor lt_(Tensor target) => Elementwise.Answer(this, lt(target));

        /// <inheritdoc cref="lt_(Tensor)" />
        public Tensor lt_(Scalar target) => Elementwise.Answer(this, lt(target));

        /// <inheritdoc cref="torch.lt(Tensor, Tensor)" />
        public static Tensor operator <(Tensor left, Tensor right) => left.lt(right);

        /// <inheritdoc cref="torch.lt(Tensor, Tensor)" />
        public static Tensor operator <(Tensor left, Scalar right) => left.lt(right);

        /// <inheritdoc cref="torch.lt(Tensor, Tensor)" />
        public static Tensor operator <(Scalar left, Tensor right) => right.gt(left);
    }

    private readonly struct Less : IComparison
    {
        public bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x < y;

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => Vector.LessThan(x, y);
    }
}
