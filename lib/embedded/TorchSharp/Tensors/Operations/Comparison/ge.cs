using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements are greater than those of the other tensor, or equal.</summary>
    /// <returns>A tensor of truth values in the broadcast shape.</returns>
    public static Tensor ge(Tensor left, Tensor right) => left.ge(right);

    /// <inheritdoc cref="ge(Tensor, Tensor)" />
    public static Tensor greater_equal(Tensor tensor, Tensor target) => tensor.ge(target);

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
        public Tensor greater_equal(Tensor target) => ge(target);

        /// <summary>Whether elements are greater than those of the other tensor, or equal, written as 0 or 1 into this tensor.</summary>
        public Tensor ge_(Tensor target) => Elementwise.Answer(this, ge(target));

        /// <inheritdoc cref="ge_(Tensor)" />
        public Tensor ge_(Scalar target) => Elementwise.Answer(this, ge(target));

        /// <inheritdoc cref="torch.ge(Tensor, Tensor)" />
        public static Tensor operator >=(Tensor left, Tensor right) => left.ge(right);

        /// <inheritdoc cref="torch.ge(Tensor, Tensor)" />
        public static Tensor operator >=(Tensor left, Scalar right) => left.ge(right);

        /// <inheritdoc cref="torch.ge(Tensor, Tensor)" />
        public static Tensor operator >=(Scalar left, Tensor right) => right.le(left);
    }

    private readonly struct GreaterOrEqual : IComparison
    {
        public bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x >= y;

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> =>
            Vector.GreaterThanOrEqual(x, y);
    }
}
