using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>What truncated division leaves over; it has the sign of the dividend.</summary>
    public static Tensor fmod(Tensor left, Tensor right) => left.fmod(right);

    /// <inheritdoc cref="fmod(Tensor, Tensor)" />
    public static Tensor fmod(Tensor left, Scalar right) => left.fmod(right);

    /// <summary>Leaves of the elements what truncated division leaves over.</summary>
    public static Tensor fmod_(Tensor left, Tensor right) => left.fmod_(right);

    /// <inheritdoc cref="fmod_(Tensor, Tensor)" />
    public static Tensor fmod_(Tensor left, Scalar right) => left.fmod_(right);

    public partial class Tensor
    {
        /// <summary>What truncated division leaves over; it has the sign of the dividend.</summary>
        /// <exception cref="ExternalException">A whole number is divided by zero, or both tensors hold truth values.</exception>
        public Tensor fmod(Tensor target) => Elementwise.Pair<TruncatedRemainder>(Elementwise.NotBool(this, target, "fmod_cpu"), target);

        /// <inheritdoc cref="fmod(Tensor)" />
        public Tensor fmod(Scalar scalar)
        {
            using var number = Elementwise.Number(scalar, this);
            return fmod(number);
        }

        /// <summary>Leaves of the elements what truncated division leaves over.</summary>
        /// <exception cref="ExternalException">A whole number is divided by zero, or both tensors hold truth values.</exception>
        public Tensor fmod_(Tensor target) =>
            Elementwise.Pair<TruncatedRemainder>(Elementwise.NotBool(this, target, "fmod_cpu"), target, inPlace: true);

        /// <inheritdoc cref="fmod_(Tensor)" />
        public Tensor fmod_(Scalar scalar)
        {
            using var number = Elementwise.Number(scalar, this);
            return fmod_(number);
        }
    }

    private readonly struct TruncatedRemainder : IBinaryOperation, IPairDerivative
    {
        public static string Node => "FmodBackward0";

        public static PairReads LeftReads => PairReads.Nothing;

        public static PairReads RightReads => PairReads.Both;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => Division.TruncatedRemainder(x, y);

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.alias();

        public static Tensor Right(Tensor grad, in PairValues saved) => grad.neg().mul(saved.X.div(saved.Y, RoundingMode.trunc));
    }
}
