using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>What floored division leaves over; it has the sign of the divisor.</summary>
    public static Tensor remainder(Tensor left, Tensor right) => left.remainder(right);

    /// <inheritdoc cref="remainder(Tensor, Tensor)" />
    public static Tensor remainder(Tensor left, Scalar right) => left.remainder(right);

    /// <summary>Leaves of the elements what floored division leaves over.</summary>
    public static Tensor remainder_(Tensor left, Tensor right) => left.remainder_(right);

    /// <inheritdoc cref="remainder_(Tensor, Tensor)" />
    public static Tensor remainder_(Tensor left, Scalar right) => left.remainder_(right);

    public partial class Tensor
    {
        /// <summary>What floored division leaves over; it has the sign of the divisor.</summary>
        /// <exception cref="ExternalException">A whole number is divided by zero, or both tensors hold truth values.</exception>
        public Tensor remainder(Tensor target) => Elementwise.Pair<Remainder>(Elementwise.NotBool(this, target, "remainder_cpu"), target);

        /// <inheritdoc cref="remainder(Tensor)" />
        public Tensor remainder(Scalar scalar)
        {
            using var number = Elementwise.Number(scalar, this);
            return remainder(number);
        }

        /// <summary>Leaves of the elements what floored division leaves over.</summary>
        /// <exception cref="ExternalException">A whole number is divided by zero, or both tensors hold truth values.</exception>
        public Tensor remainder_(Tensor target) =>
            Elementwise.Pair<Remainder>(Elementwise.NotBool(this, target, "remainder_cpu"), target, inPlace: true);

        /// <inheritdoc cref="remainder_(Tensor)" />
        public Tensor remainder_(Scalar scalar)
        {
            using var number = Elementwise.Number(scalar, this);
            return remainder_(number);
        }

        /// <inheritdoc cref="remainder(Tensor)" />
        public static Tensor operator %(Tensor left, Tensor right) => left.remainder(right);

        /// <inheritdoc cref="remainder(Scalar)" />
        public static Tensor operator %(Tensor left, Scalar right) => left.remainder(right);

        /// <inheritdoc cref="remainder(Scalar)" />
        public static Tensor operator %(Tensor left, int right) => left.remainder(right);

        /// <inheritdoc cref="remainder(Scalar)" />
        public static Tensor operator %(Tensor left, long right) => left.remainder(right);

        /// <inheritdoc cref="remainder(Scalar)" />
        public static Tensor operator %(Tensor left, float right) => left.remainder(right);

        /// <inheritdoc cref="remainder(Scalar)" />
        public static Tensor operator %(Tensor left, double right) => left.remainder(right);
    }

    private readonly struct Remainder : IBinaryOperation, IPairDerivative
    {
        public static string Node => "RemainderBackward0";

        public static PairReads LeftReads => PairReads.Nothing;

        public static PairReads RightReads => PairReads.Both;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => Division.FlooredRemainder(x, y);

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.alias();

        public static Tensor Right(Tensor grad, in PairValues saved) => grad.neg().mul(saved.X.div(saved.Y, RoundingMode.floor));
    }
}
