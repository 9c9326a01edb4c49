using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The hyperbolic sine of every element.</summary>
    public static Tensor sinh(Tensor input) => input.sinh();

    /// <summary>The hyperbolic sine of every element, in place.</summary>
    public static Tensor sinh_(Tensor input) => input.sinh_();

    public partial class Tensor
    {
        /// <summary>The hyperbolic sine of every element.</summary>
        public Tensor sinh() => Elementwise.Float<HyperbolicSine>(this);

        /// <summary>The hyperbolic sine of every element, in place.</summary>
        public Tensor sinh_() => Elementwise.Float<HyperbolicSine>(this, inPlace: true);
    }

    private readonly struct HyperbolicSine : IFloatOperation, IDerivative
    {
        public static string Name => "sinh_vml_cpu";

        public static string Node => "SinhBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Sinh(x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.mul(x.cosh());
    }
}
