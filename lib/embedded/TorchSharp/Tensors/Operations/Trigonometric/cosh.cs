using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The hyperbolic cosine of every element.</summary>
    public static Tensor cosh(Tensor input) => input.cosh();

    /// <summary>The hyperbolic cosine of every element, in place.</summary>
    public static Tensor cosh_(Tensor input) => input.cosh_();

    public partial class Tensor
    {
        /// <summary>The hyperbolic cosine of every element.</summary>
        public Tensor cosh() => Elementwise.Float<HyperbolicCosine>(this);

        /// <summary>The hyperbolic cosine of every element, in place.</summary>
        public Tensor cosh_() => Elementwise.Float<HyperbolicCosine>(this, inPlace: true);
    }

    private readonly struct HyperbolicCosine : IFloatOperation, IDerivative
    {
        public static string Name => "cosh_vml_cpu";

        public static string Node => "CoshBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Cosh(x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.mul(x.sinh());
    }
}
