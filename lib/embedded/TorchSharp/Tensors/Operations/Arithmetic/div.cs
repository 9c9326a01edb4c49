using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    // The functions of the real package take a rounding mode and, but for div_ with a number, do not pass it on. The methods of Tensor do.

    /// <summary>
    /// The elementwise quotient, a fraction also for whole numbers. <see cref="Tensor.div(Tensor, RoundingMode)"/> also rounds.
    /// </summary>
    public static Tensor div(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => left.div(right);

    /// <summary>Every element divided by a number. <see cref="Tensor.div(Scalar, RoundingMode)"/> also rounds.</summary>
    public static Tensor div(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => left.div(right);

    /// <summary>Divides <paramref name="left"/> by <paramref name="right"/>.</summary>
    public static Tensor div_(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => left.div_(right);

    /// <summary>Divides every element of <paramref name="left"/> by a number.</summary>
    public static Tensor div_(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => left.div_(right, rounding_mode);

    /// <inheritdoc cref="div(Tensor, Tensor, RoundingMode)" />
    public static Tensor divide(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => left.div(right);

    /// <inheritdoc cref="div(Tensor, Scalar, RoundingMode)" />
    public static Tensor divide(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => left.div(right);

    /// <inheritdoc cref="div_(Tensor, Tensor, RoundingMode)" />
    public static Tensor divide_(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => left.div_(right);

    /// <inheritdoc cref="div_(Tensor, Scalar, RoundingMode)" />
    public static Tensor divide_(Tensor left, Scalar right) => left.div_(right);

    public partial class Tensor
    {
        /// <summary>The elementwise quotient: a fraction also for whole numbers, unless it is rounded.</summary>
        public Tensor div(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => Divide(target, rounding_mode, inPlace: false);

        /// <summary>Every element divided by a number.</summary>
        public Tensor div(Scalar target, RoundingMode rounding_mode = RoundingMode.None)
        {
            using var number = Elementwise.Number(target, this);
            return div(number, rounding_mode);
        }

        /// <summary>Divides this tensor by <paramref name="target"/>.</summary>
        public Tensor div_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => Divide(target, rounding_mode, inPlace: true);

        /// <summary>Divides every element of this tensor by a number.</summary>
        public Tensor div_(Scalar target, RoundingMode rounding_mode = RoundingMode.None)
        {
            using var number = Elementwise.Number(target, this);
            return div_(number, rounding_mode);
        }

        /// <inheritdoc cref="div(Tensor, RoundingMode)" />
        public Tensor divide(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => div(target, rounding_mode);

        /// <inheritdoc cref="div(Scalar, RoundingMode)" />
        public Tensor divide(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => div(target, rounding_mode);

        /// <inheritdoc cref="div_(Tensor, RoundingMode)" />
        public Tensor divide_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => div_(target, rounding_mode);

        /// <inheritdoc cref="div_(Scalar, RoundingMode)" />
        public Tensor divide_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => div_(target, rounding_mode);

        private Tensor Divide(Tensor target, RoundingMode mode, bool inPlace) => mode switch
        {
            RoundingMode.trunc => Elementwise.Pair<TruncatedQuotient>(Elementwise.NotBool(this, target, "div_trunc_cpu"), target, inPlace),
            RoundingMode.floor => Elementwise.Pair<FlooredQuotient>(Elementwise.NotBool(this, target, "div_floor_cpu"), target, inPlace),
            _ => Elementwise.Pair<Quotient>(this, target, inPlace, ScalarTypes.Fractional(Elementwise.ResultType(this, target))),
        };
    }

    private readonly struct Quotient : IBinaryOperation, IPairDerivative
    {
        public static string Node => "DivBackward0";

        public static PairReads LeftReads => PairReads.Right;

        public static PairReads RightReads => PairReads.Both;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x / y;

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => x / y;

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.div(saved.Y);

        // d(x / y) / dy = -x / y²
        public static Tensor Right(Tensor grad, in PairValues saved) => grad.neg().mul(saved.X.div(saved.Y).div(saved.Y));
    }

    private readonly struct TruncatedQuotient : IBinaryOperation, IPairDerivative
    {
        public static string Node => "DivBackward1";

        public static PairReads LeftReads => PairReads.Nothing;

        public static PairReads RightReads => PairReads.Nothing;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => Division.Truncated(x, y);

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.zeros_like();

        public static Tensor Right(Tensor grad, in PairValues saved) => grad.zeros_like();
    }

    private readonly struct FlooredQuotient : IBinaryOperation, IPairDerivative
    {
        public static string Node => "DivBackward1";

        public static PairReads LeftReads => PairReads.Nothing;

        public static PairReads RightReads => PairReads.Nothing;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => Division.Floored(x, y);

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.zeros_like();

        public static Tensor Right(Tensor grad, in PairValues saved) => grad.zeros_like();
    }
}
