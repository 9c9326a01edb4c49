using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The number whose hyperbolic tangent every element is.</summary>
    public static Tensor atanh(Tensor input) => input.atanh();

    /// <summary>The number whose hyperbolic tangent every element is, in place.</summary>
    public static Tensor atanh_(Tensor input) => input.atanh_();

    /// <inheritdoc cref="atanh(Tensor)" />
    public static Tensor arctanh(Tensor input) => input.arctanh();

    /// <inheritdoc cref="atanh_(Tensor)" />
    public static Tensor arctanh_(Tensor input) => input.arctanh_();

    public partial class Tensor
    {
        /// <summary>The number whose hyperbolic tangent every element is.</summary>
        public Tensor atanh() => Elementwise.Float<HyperbolicArcTangent>(this);

        /// <summary>The number whose hyperbolic tangent every element is, in place.</summary>
        public Tensor atanh_() => Elementwise.Float<HyperbolicArcTangent>(this, inPlace: true);

        /// <inheritdoc cref="atanh()" />
        public Tensor arctanh() => atanh();

        /// <inheritdoc cref="atanh_()" />
        public Tensor arctanh_() => atanh_();
    }

    private readonly struct HyperbolicArcTangent : IFloatOperation, IDerivative
    {
        public static string Name => "atanh_vml_cpu";

        public static string Node => "AtanhBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Atanh(x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.div(x.mul(x).neg().add(1));
    }
}
