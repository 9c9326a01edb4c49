using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements differ.</summary>
    /// <returns>A tensor of truth values in the broadcast shape.</returns>
    public static Tensor ne(Tensor left, Tensor right) => left.ne(right);

    /// <inheritdoc cref="ne(Tensor, Tensor)" />
    public static Tensor not_equal(Tensor tensor, Tensor target) => tensor.ne(target);

    public partial class Tensor
    {
        /// <inheritdoc cref="torch.ne(Tensor, Tensor)" />
        public Tensor ne(Tensor target) => Elementwise.Compare<NotEqual>(this, target);

        /// <inheritdoc cref="torch.ne(Tensor, Tensor)" />
        public Tensor ne(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            return ne(number);
        }

        /// <inheritdoc cref="torch.ne(Tensor, Tensor)" />
        public Tensor not_equal(Tensor target) => ne(target);

        /// <summary>Whether elements differ, written as 0 or 1 into this tensor.</summary>
        public Tensor ne_(Tensor target) => Elementwise.Answer(this, ne(target));

        /// <inheritdoc cref="ne_(Tensor)" />
        public Tensor ne_(Scalar target) => Elementwise.Answer(this, ne(target));

        /// <inheritdoc cref="ne_(Tensor)" />
        public Tensor not_equal_(Tensor target) => ne_(target);

        /// <inheritdoc cref="torch.ne(Tensor, Tensor)" />
        public static Tensor operator !=(Tensor left, Tensor right) => left.ne(right);

        /// <inheritdoc cref="torch.ne(Tensor, Tensor)" />
        public static Tensor operator !=(Tensor left, Scalar right) => left.ne(right);

        /// <inheritdoc cref="torch.ne(Tensor, Tensor)" />
        public static Tensor operator !=(Scalar left, Tensor right) => right.ne(left);
    }

    private readonly struct NotEqual : IComparison
    {
        public bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x != y;

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => ~Vector.Equals(x, y);
    }
}
