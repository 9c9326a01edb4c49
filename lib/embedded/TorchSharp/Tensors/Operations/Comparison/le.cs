using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements are less than those of the other tensor, or equal.</summary>
    /// <returns>A tensor of truth values in the broadcast shape.</returns>
    public static Tensor le(Tensor left, Tensor right) => left.le(right);

    /// <inheritdoc cref="le(Tensor, Tensor)" />
    public static Tensor less_equal(Tensor tensor, Tensor target) => tensor.le(target);

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
        public Tensor less_equal(Tensor target) => le(target);

        /// <summary>Whether elements are less than those of the other tensor, or equal, written as 0 or 1 into this tensor.</summary>
        public Tensor le_(Tensor target) => Elementwise.Answer(this, le(target));

        /// <inheritdoc cref="le_(Tensor)" />
        public Tensor le_(Scalar target) => Elementwise.Answer(this, le(target));

        /// <inheritdoc cref="le_(Tensor)" />
        public Tensor less_equal_(Tensor target) => le_(target);

        /// <inheritdoc cref="torch.le(Tensor, Tensor)" />
        public static Tensor operator <=(Tensor left, Tensor right) => left.le(right);

        /// <inheritdoc cref="torch.le(Tensor, Tensor)" />
        public static Tensor operator <=(Tensor left, Scalar right) => left.le(right);

        /// <inheritdoc cref="torch.le(Tensor, Tensor)" />
        public static Tensor operator <=(Scalar left, Tensor right) => right.ge(left);
    }

    private readonly struct LessOrEqual : IComparison
    {
        public bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x <= y;

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => Vector.LessThanOrEqual(x, y);
    }
}
