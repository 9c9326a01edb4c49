using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The elementwise product.</summary>
    public static Tensor mul(Tensor left, Tensor right) => left.mul(right);

    /// <summary>Every element times a number.</summary>
    public static Tensor mul(Tensor left, Scalar right) => left.mul(right);

    /// <summary>Multiplies <paramref name="left"/> by <paramref name="right"/>.</summary>
    public static Tensor mul_(Tensor left, Tensor right) => left.mul_(right);

    /// <summary>Multiplies every element of <paramref name="left"/> by a number.</summary>
    public static Tensor mul_(Tensor left, Scalar right) => left.mul_(right);

    /// <inheritdoc cref="mul(Tensor, Tensor)" />
    public static Tensor multiply(Tensor left, Tensor right) => left.mul(right);

    /// <inheritdoc cref="mul(Tensor, Scalar)" />
    public static Tensor multiply(Tensor left, Scalar right) => left.mul(right);

    /// <inheritdoc cref="mul_(Tensor, Tensor)" />
    public static Tensor multiply_(Tensor left, Tensor right) => left.mul_(right);

    /// <inheritdoc cref="mul_(Tensor, Scalar)" />
    public static Tensor multiply_(Tensor left, Scalar right) => left.mul_(right);

    public partial class Tensor
    {
        /// <summary>The elementwise product.</summary>
        public Tensor mul(Tensor target) => Elementwise.Pair<Product>(this, target);

        /// <summary>Every element times a number.</summary>
        public Tensor mul(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            return mul(number);
        }

        /// <summary>Multiplies this tensor by <paramref name="target"/>.</summary>
        public Tensor mul_(Tensor target) => Elementwise.Pair<Product>(this, target, inPlace: true);

        /// <summary>Multiplies every element of this tensor by a number.</summary>
        public Tensor mul_(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            return mul_(number);
        }

        /// <inheritdoc cref="mul(Tensor)" />
        public Tensor multiply(Tensor target) => mul(target);

        /// <inheritdoc cref="mul(Scalar)" />
        public Tensor multiply(Scalar target) => mul(target);
    }

    private readonly struct Product : IBinaryOperation, IPairDerivative
    {
        public static string Node => "MulBackward0";

        public static PairReads LeftReads => PairReads.Right;

        public static PairReads RightReads => PairReads.Left;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x * y;

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => x * y;

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.mul(saved.Y);

        public static Tensor Right(Tensor grad, in PairValues saved) => grad.mul(saved.X);
    }
}
