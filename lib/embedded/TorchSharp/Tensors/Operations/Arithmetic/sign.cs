using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>-1, 0 or 1 according to the sign of every element.</summary>
    public static Tensor sign(Tensor input) => input.sign();

    /// <summary>-1, 0 or 1 according to the sign of every element, in place.</summary>
    public static Tensor sign_(Tensor input) => input.sign_();

    /// <inheritdoc cref="sign(Tensor)" />
    public static Tensor sgn(Tensor input) => input.sgn();

    /// <inheritdoc cref="sign_(Tensor)" />
    public static Tensor sgn_(Tensor input) => input.sgn_();

    public partial class Tensor
    {
        /// <summary>-1, 0 or 1 according to the sign of every element.</summary>
        public Tensor sign() => Elementwise.Same<Sign>(this);

        /// <summary>-1, 0 or 1 according to the sign of every element, in place.</summary>
        public Tensor sign_() => Elementwise.Same<Sign>(this, inPlace: true);

        /// <inheritdoc cref="sign()" />
        public Tensor sgn() => sign();

        /// <inheritdoc cref="sign_()" />
        public Tensor sgn_() => sign_();
    }

    private readonly struct Sign : IUnaryOperation, IDerivative
    {
        public static string Node => "SignBackward0";

        public static Reads Reads => Reads.Nothing;

        public T Invoke<T>(T x) where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
            Keep.If(x > T.Zero, T.One) - Keep.If(x < T.Zero, T.One);

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x) where T : unmanaged, INumber<T> =>
            (Vector.GreaterThan(x, Vector<T>.Zero) & Vector<T>.One) - (Vector.LessThan(x, Vector<T>.Zero) & Vector<T>.One);

        public Tensor Derivative(Tensor grad, Tensor value) => grad.zeros_like();
    }
}
