using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Every element with the opposite sign.</summary>
    public static Tensor neg(Tensor input) => input.neg();

    /// <summary>Every element with the opposite sign, in place.</summary>
    public static Tensor neg_(Tensor input) => input.neg_();

    /// <inheritdoc cref="neg(Tensor)" />
    public static Tensor negative(Tensor input) => input.neg();

    /// <inheritdoc cref="neg_(Tensor)" />
    public static Tensor negative_(Tensor input) => input.neg_();

    public partial class Tensor
    {
        /// <summary>Every element with the opposite sign.</summary>
        /// <exception cref="ExternalException">The tensor holds truth values.</exception>
        public Tensor neg() => Elementwise.Same<Negation>(RefuseNegation());

        /// <summary>Every element with the opposite sign, in place.</summary>
        /// <exception cref="ExternalException">The tensor holds truth values.</exception>
        public Tensor neg_() => Elementwise.Same<Negation>(RefuseNegation(), inPlace: true);

        /// <inheritdoc cref="neg()" />
        public Tensor negative() => neg();

        /// <inheritdoc cref="neg()" />
        public static Tensor operator -(Tensor tensor) => tensor.neg();

        private Tensor RefuseNegation() => dtype != ScalarType.Bool ? this : throw new ExternalException(
            "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or " +
            "`logical_not()` operator instead.");
    }

    private readonly struct Negation : IUnaryOperation, IDerivative
    {
        public static string Node => "NegBackward0";

        public static Reads Reads => Reads.Nothing;

        public T Invoke<T>(T x) where T : unmanaged, INumber<T>, IMinMaxValue<T> => -x;

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x) where T : unmanaged, INumber<T> => -x;

        public Tensor Derivative(Tensor grad, Tensor value) => grad.neg();
    }
}
