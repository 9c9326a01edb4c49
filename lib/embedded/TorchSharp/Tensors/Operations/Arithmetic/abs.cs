using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Every element without its sign.</summary>
    public static Tensor abs(Tensor input) => input.abs();

    /// <summary>Every element without its sign, in place.</summary>
    public static Tensor abs_(Tensor input) => input.abs_();

    /// <inheritdoc cref="abs(Tensor)" />
    public static Tensor absolute(Tensor input) => input.absolute();

    /// <inheritdoc cref="abs_(Tensor)" />
    public static Tensor absolute_(Tensor input) => input.absolute_();

    public partial class Tensor
    {
        /// <summary>Every element without its sign.</summary>
        public Tensor abs() => Elementwise.Same<Absolute>(Elementwise.NotBool(this, "abs_cpu"));

        /// <summary>Every element without its sign, in place.</summary>
        public Tensor abs_() => Elementwise.Same<Absolute>(Elementwise.NotBool(this, "abs_cpu"), inPlace: true);

        /// <inheritdoc cref="abs()" />
        public Tensor absolute() => abs();

        /// <inheritdoc cref="abs_()" />
        public Tensor absolute_() => abs_();
    }

    private readonly struct Absolute : IUnaryOperation, IDerivative
    {
        public static string Node => "AbsBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            if (typeof(T) == typeof(float) || typeof(T) == typeof(double)) return T.Abs(x);
            // The smallest whole number has no opposite and stays as it is.
            return T.IsNegative(x) ? -x : x;
        }

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x) where T : unmanaged, INumber<T> => Vector.Abs(x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.mul(x.sign());
    }
}
