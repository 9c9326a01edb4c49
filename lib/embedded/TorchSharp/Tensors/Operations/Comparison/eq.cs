using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements are equal.</summary>
    /// <returns>A tensor of truth values in the broadcast shape.</returns>
    public static Tensor eq(Tensor left, Tensor right) => left.eq(right);

    /// <inheritdoc cref="eq(Tensor, Tensor)" />
    public static Tensor equal(Tensor tensor, Tensor target) => tensor.eq(target);

    public partial class Tensor
    {
        /// <inheritdoc cref="torch.eq(Tensor, Tensor)" />
        public Tensor eq(Tensor target) => Elementwise.Compare<Equal>(this, target);

        /// <inheritdoc cref="torch.eq(Tensor, Tensor)" />
        public Tensor eq(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            return eq(number);
        }

        /// <inheritdoc cref="torch.eq(Tensor, Tensor)" />
        public Tensor equal(Tensor target) => eq(target);

        /// <summary>Whether elements are equal, written as 0 or 1 into this tensor.</summary>
        public Tensor eq_(Tensor target) => Elementwise.Answer(this, eq(target));

        /// <inheritdoc cref="eq_(Tensor)" />
        public Tensor eq_(Scalar target) => Elementwise.Answer(this, eq(target));

        /// <inheritdoc cref="torch.eq(Tensor, Tensor)" />
        public static Tensor operator ==(Tensor left, Tensor right) => left.eq(right);

        /// <inheritdoc cref="torch.eq(Tensor, Tensor)" />
        public static Tensor operator ==(Tensor left, Scalar right) => left.eq(right);

        /// <inheritdoc cref="torch.eq(Tensor, Tensor)" />
        public static Tensor operator ==(Scalar left, Tensor right) => right.eq(left);
    }

    private readonly struct Equal : IComparison
    {
        public bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x == y;

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => Vector.Equals(x, y);
    }
}
