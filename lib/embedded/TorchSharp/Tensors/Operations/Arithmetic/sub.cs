using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The elementwise difference.</summary>
    public static Tensor sub(Tensor left, Tensor right) => left.sub(right);

    /// <summary>A number subtracted from every element.</summary>
    public static Tensor sub(Tensor left, Scalar right) => left.sub(right);

    /// <summary>Subtracts <paramref name="right"/> from <paramref name="left"/>.</summary>
    public static Tensor sub_(Tensor left, Tensor right) => left.sub_(right);

    /// <summary>Subtracts a number from every element of <paramref name="left"/>.</summary>
    public static Tensor sub_(Tensor left, Scalar right) => left.sub_(right);

    /// <inheritdoc cref="sub(Tensor, Tensor)" />
    public static Tensor subtract(Tensor left, Tensor right) => left.sub(right);

    /// <inheritdoc cref="sub(Tensor, Scalar)" />
    public static Tensor subtract(Tensor left, Scalar right) => left.sub(right);

    /// <inheritdoc cref="sub_(Tensor, Tensor)" />
    public static Tensor subtract_(Tensor left, Tensor right) => left.sub_(right);

    /// <inheritdoc cref="sub_(Tensor, Scalar)" />
    public static Tensor subtract_(Tensor left, Scalar right) => left.sub_(right);

    public partial class Tensor
    {
        /// <summary>The elementwise difference.</summary>
        /// <exception cref="ExternalException">A tensor holds truth values.</exception>
        public Tensor sub(Tensor target) => Elementwise.Pair<Difference>(RefuseDifference(target), target);

        /// <summary>A number subtracted from every element.</summary>
        /// <exception cref="ExternalException">The tensor holds truth values.</exception>
        public Tensor sub(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            return sub(number);
        }

        /// <summary>Subtracts <paramref name="target"/> from this tensor.</summary>
        /// <exception cref="ExternalException">A tensor holds truth values.</exception>
        public Tensor sub_(Tensor target) => Elementwise.Pair<Difference>(RefuseDifference(target), target, inPlace: true);

        /// <summary>Subtracts a number from every element of this tensor.</summary>
        /// <exception cref="ExternalException">The tensor holds truth values.</exception>
        public Tensor sub_(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            return sub_(number);
        }

        /// <inheritdoc cref="sub(Tensor)" />
        public Tensor subtract(Tensor target) => sub(target);

        /// <inheritdoc cref="sub(Scalar)" />
        public Tensor subtract(Scalar target) => sub(target);

        /// <inheritdoc cref="sub_(Tensor)" />
        public Tensor subtract_(Tensor target) => sub_(target);

        /// <inheritdoc cref="sub_(Scalar)" />
        public Tensor subtract_(Scalar target) => sub_(target);

        private Tensor RefuseDifference(Tensor other)
        {
            if (dtype == ScalarType.Bool && other.dtype == ScalarType.Bool)
            {
                throw new ExternalException(
                    "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator " +
                    "instead.");
            }
            if (dtype == ScalarType.Bool || other.dtype == ScalarType.Bool)
            {
                throw new ExternalException(
                    "Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the " +
                    "`~` or `logical_not()` operator instead.");
            }
            return this;
        }
    }

    private readonly struct Difference : IBinaryOperation, IPairDerivative
    {
        public static string Node => "SubBackward0";

        public static PairReads LeftReads => PairReads.Nothing;

        public static PairReads RightReads => PairReads.Nothing;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x - y;

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => x - y;

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.alias();

        public static Tensor Right(Tensor grad, in PairValues saved) => grad.neg();
    }
}
