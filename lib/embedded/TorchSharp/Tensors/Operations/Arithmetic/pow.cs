using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Every element to the power of the other tensor's element.</summary>
    public static Tensor pow(Tensor left, Tensor exponent) => left.pow(exponent);

    /// <summary>Every element to a power.</summary>
    public static Tensor pow(Tensor left, Scalar exponent) => left.pow(exponent);

    /// <summary>Every element to the power of the other tensor's element, in place.</summary>
    public static Tensor pow_(Tensor left, Tensor exponent) => left.pow_(exponent);

    /// <summary>Every element to a power, in place.</summary>
    public static Tensor pow_(Tensor left, Scalar exponent) => left.pow_(exponent);

    /// <summary>The square of every element.</summary>
    public static Tensor square(Tensor input) => input.pow(2);

    /// <summary>Every element to the power of the other tensor's element, computed in double precision.</summary>
    public static Tensor float_power(Tensor input, Tensor target) => input.float_power(target);

    public partial class Tensor
    {
        /// <summary>Every element to the power of the other tensor's element. Whole numbers wrap around.</summary>
        public Tensor pow(Tensor exponent) => Elementwise.Pair<PowerOfPair>(Elementwise.NotBool(this, exponent, "pow"), exponent);

        /// <summary>Every element to a power. Whole numbers wrap around.</summary>
        /// <exception cref="ExternalException">A whole number is raised to a negative whole number.</exception>
        public Tensor pow(Scalar exponent) => Raise(exponent, inPlace: false);

        /// <summary>Every element to the power of the other tensor's element, in place.</summary>
        public Tensor pow_(Tensor exponent) =>
            Elementwise.Pair<PowerOfPair>(Elementwise.NotBool(this, exponent, "pow"), exponent, inPlace: true);

        /// <summary>Every element to a power, in place.</summary>
        /// <exception cref="ExternalException">A whole number is raised to a negative whole number, or to a fraction.</exception>
        public Tensor pow_(Scalar exponent) => Raise(exponent, inPlace: true);

        /// <summary>The square of every element.</summary>
        public Tensor square() => pow(2);

        /// <summary>Every element to the power of the other tensor's element, computed in double precision.</summary>
        public Tensor float_power(Tensor target)
        {
            using var x = to_type(ScalarType.Float64);
            using var y = target.to_type(ScalarType.Float64);
            return x.pow(y);
        }

        private Tensor Raise(Scalar exponent, bool inPlace)
        {
            var isFraction = torch.is_floating_point(dtype) || torch.is_floating_point(exponent.Type);
            if (isFraction && exponent.Double is (2 or 3)) return Elementwise.Float(this, new SquareOrCube(exponent.Double == 3), inPlace);
            if (isFraction)
                return Elementwise.Float(this, new Power(exponent.Double), inPlace);
            if (exponent.Int64 < 0) throw new ExternalException("Integers to negative integer powers are not allowed.");
            using var number = Elementwise.Number(exponent, this);
            return inPlace ? pow_(number) : pow(number);
        }
    }

    // The frequent powers are products, which is faster and, as in PyTorch, decides what becomes of infinities and of -0.
    private readonly struct SquareOrCube(bool isCube) : IFloatOperation, IDerivative
    {
        public static string Name => "pow";

        public static string Node => "PowBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => isCube ? x * x * x : x * x;

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> =>
            isCube ? TVector.Multiply(TVector.Multiply(x, x), x) : TVector.Multiply(x, x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.mul(isCube ? x.square().mul(3) : x.mul(2));
    }

    private readonly struct Power(double exponent) : IFloatOperation, IDerivative
    {
        public static string Name => "pow";

        public static string Node => "PowBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => exponent switch
        {
            1 => x,
            0.5 => T.Sqrt(x),
            -0.5 => T.One / T.Sqrt(x),
            -1 => T.One / x,
            -2 => T.One / (x * x),
            _ => T.Pow(x, T.CreateTruncating(exponent)),
        };

        public Tensor Derivative(Tensor grad, Tensor x) => exponent == 0 ? grad.zeros_like() : grad.mul(x.pow(exponent - 1).mul(exponent));
    }

    private readonly struct PowerOfPair : IBinaryOperation, IPairDerivative
    {
        public static string Node => "PowBackward1";

        public static PairReads LeftReads => PairReads.Both;

        public static PairReads RightReads => PairReads.Left | PairReads.Right | PairReads.Result;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T>
        {
            if (typeof(T) == typeof(float)) return T.CreateTruncating(MathF.Pow(float.CreateTruncating(x), float.CreateTruncating(y)));
            if (typeof(T) == typeof(double)) return T.CreateTruncating(Math.Pow(double.CreateTruncating(x), double.CreateTruncating(y)));
            return WholePower(x, y);
        }

        // x⁰ is 1 for every x, so there the derivative is 0, not 0 · x⁻¹.
        public static Tensor Left(Tensor grad, in PairValues saved) =>
            grad.mul(saved.Y.mul(saved.X.pow(saved.Y.sub(1)))).KeepWhere(saved.Y.ne(0));

        // 0ʸ is 0 for every positive y, so there the derivative is 0, not 0 · log 0.
        public static Tensor Right(Tensor grad, in PairValues saved) =>
            grad.mul(saved.Result.mul(saved.X.log())).KeepWhere(saved.X.eq(0).logical_and(saved.Y.ge(0)).logical_not());

        private static T WholePower<T>(T x, T y) where T : unmanaged, INumber<T>
        {
            if (T.IsNegative(y)) return x == T.One ? x : T.IsNegative(x) && x == -T.One ? (T.IsEvenInteger(y) ? T.One : x) : T.Zero;
            var power = T.One;
            for (var n = ulong.CreateTruncating(y); n > 0; n >>= 1)
            {
                if ((n & 1) != 0) power *= x;
                x *= x;
            }
            return power;
        }
    }
}
