using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The elementwise sum.</summary>
    public static Tensor add(Tensor left, Tensor right) => left.add(right);

    /// <summary>A number added to every element.</summary>
    public static Tensor add(Tensor left, Scalar right) => left.add(right);

    /// <summary><c>left + alpha * right</c>.</summary>
    public static Tensor add(Tensor left, Tensor right, Scalar alpha) => left.add(right, alpha);

    /// <summary><c>left + alpha * right</c>.</summary>
    public static Tensor add(Tensor left, Scalar right, Scalar alpha) => left.add(right, alpha);

    /// <summary>Adds <paramref name="right"/> to <paramref name="left"/>.</summary>
    public static Tensor add_(Tensor left, Tensor right) => left.add_(right);

    /// <summary>Adds a number to every element of <paramref name="left"/>.</summary>
    public static Tensor add_(Tensor left, Scalar right) => left.add_(right);

    /// <summary>Adds <c>alpha * right</c> to <paramref name="left"/>.</summary>
    public static Tensor add_(Tensor left, Tensor right, Scalar alpha) => left.add_(right, alpha);

    /// <summary>Adds <c>alpha * right</c> to every element of <paramref name="left"/>.</summary>
    public static Tensor add_(Tensor left, Scalar right, Scalar alpha) => left.add_(right, alpha);

    public partial class Tensor
    {
        /// <summary>The elementwise sum.</summary>
        public Tensor add(Tensor target) => Add(target, inPlace: false);

        /// <summary><c>this + alpha * target</c>.</summary>
        public Tensor add(Tensor target, Scalar alpha)
        {
            using var scaled = target.Scaled(alpha, Elementwise.ResultType(this, target));
            return add(scaled);
        }

        /// <summary>A number added to every element.</summary>
        public Tensor add(Scalar scalar)
        {
            using var number = Elementwise.Number(scalar, this);
            return add(number);
        }

        /// <summary><c>this + alpha * scalar</c>.</summary>
        public Tensor add(Scalar scalar, Scalar alpha)
        {
            using var number = Elementwise.Number(scalar, this);
            return add(number, alpha);
        }

        /// <summary>Adds <paramref name="target"/> to this tensor.</summary>
        public Tensor add_(Tensor target) => Add(target, inPlace: true);

        /// <summary>Adds <c>alpha * target</c> to this tensor.</summary>
        public Tensor add_(Tensor target, Scalar alpha)
        {
            using var scaled = target.Scaled(alpha, Elementwise.ResultType(this, target));
            return add_(scaled);
        }

        /// <summary>Adds a number to every element of this tensor.</summary>
        public Tensor add_(Scalar scalar)
        {
            using var number = Elementwise.Number(scalar, this);
            return add_(number);
        }

        /// <summary>Adds <c>alpha * scalar</c> to every element of this tensor.</summary>
        public Tensor add_(Scalar scalar, Scalar alpha)
        {
            using var number = Elementwise.Number(scalar, this);
            return add_(number, alpha);
        }

        // The sum of truth values is "or".
        private Tensor Add(Tensor target, bool inPlace) => Elementwise.ResultType(this, target) == ScalarType.Bool
            ? Elementwise.Pair<Maximum>(this, target, inPlace)
            : Elementwise.Pair<Sum>(this, target, inPlace);

        /// <summary>This tensor times the factor <c>alpha</c> of an addition, which has to suit the type of the sum.</summary>
        private Tensor Scaled(Scalar alpha, ScalarType type)
        {
            if (alpha.Type == ScalarType.Bool && type != ScalarType.Bool)
                throw new ExternalException("Boolean alpha only supported for Boolean results.");
            if (torch.is_floating_point(alpha.Type) && torch.is_integral(type))
                throw new ExternalException("For integral input tensors, argument alpha must not be a floating point number.");
            return type == ScalarType.Bool ? mul(alpha.Int64 != 0) : mul(alpha);
        }
    }

    private readonly struct Sum : IBinaryOperation, IPairDerivative
    {
        public static string Node => "AddBackward0";

        public static PairReads LeftReads => PairReads.Nothing;

        public static PairReads RightReads => PairReads.Nothing;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x + y;

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => x + y;

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.alias();

        public static Tensor Right(Tensor grad, in PairValues saved) => grad.alias();
    }
}
