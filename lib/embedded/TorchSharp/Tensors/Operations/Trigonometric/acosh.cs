using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The number whose hyperbolic cosine every element is.</summary>
    public static Tensor acosh(Tensor input) => input.acosh();

    /// <summary>The number whose hyperbolic cosine every element is, in place.</summary>
    public static Tensor acosh_(Tensor input) => input.acosh_();

    /// <inheritdoc cref="acosh(Tensor)" />
    public static Tensor arccosh(Tensor input) => input.arccosh();

    /// <inheritdoc cref="acosh_(Tensor)" />
    public static Tensor arccosh_(Tensor input) => input.arccosh_();

    public partial class Tensor
    {
        /// <summary>The number whose hyperbolic cosine every element is.</summary>
        public Tensor acosh() => Elementwise.Float<HyperbolicArcCosine>(this);

        /// <summary>The number whose hyperbolic cosine every element is, in place.</summary>
        public Tensor acosh_() => Elementwise.Float<HyperbolicArcCosine>(this, inPlace: true);

        /// <inheritdoc cref="acosh()" />
        public Tensor arccosh() => acosh();

        /// <inheritdoc cref="acosh_()" />
        public Tensor arccosh_() => acosh_();
    }

    private readonly struct HyperbolicArcCosine : IFloatOperation, IDerivative
    {
        public static string Name => "acosh_vml_cpu";

        public static string Node => "AcoshBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Acosh(x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.mul(x.mul(x).sub(1).rsqrt());
    }
}
