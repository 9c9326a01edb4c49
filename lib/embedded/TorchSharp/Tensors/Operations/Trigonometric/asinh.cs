using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The number whose hyperbolic sine every element is.</summary>
    public static Tensor asinh(Tensor input) => input.asinh();

    /// <summary>The number whose hyperbolic sine every element is, in place.</summary>
    public static Tensor asinh_(Tensor input) => input.asinh_();

    /// <inheritdoc cref="asinh(Tensor)" />
    public static Tensor arcsinh(Tensor input) => input.arcsinh();

    /// <inheritdoc cref="asinh_(Tensor)" />
    public static Tensor arcsinh_(Tensor input) => input.arcsinh_();

    public partial class Tensor
    {
        /// <summary>The number whose hyperbolic sine every element is.</summary>
        public Tensor asinh() => Elementwise.Float<HyperbolicArcSine>(this);

        /// <summary>The number whose hyperbolic sine every element is, in place.</summary>
        public Tensor asinh_() => Elementwise.Float<HyperbolicArcSine>(this, inPlace: true);

        /// <inheritdoc cref="asinh()" />
        public Tensor arcsinh() => asinh();

        /// <inheritdoc cref="asinh_()" />
        public Tensor arcsinh_() => asinh_();
    }

    private readonly struct HyperbolicArcSine : IFloatOperation, IDerivative
    {
        public static string Name => "asinh_vml_cpu";

        public static string Node => "AsinhBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Asinh(x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.mul(x.mul(x).add(1).rsqrt());
    }
}
