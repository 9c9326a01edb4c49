using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The tangent of every element, in radians.</summary>
    public static Tensor tan(Tensor input) => input.tan();

    /// <summary>The tangent of every element, in radians, in place.</summary>
    public static Tensor tan_(Tensor input) => input.tan_();

    public partial class Tensor
    {
        /// <summary>The tangent of every element, in radians.</summary>
        public Tensor tan() => Elementwise.Float<Tangent>(this);

        /// <summary>The tangent of every element, in radians, in place.</summary>
        public Tensor tan_() => Elementwise.Float<Tangent>(this, inPlace: true);
    }

    private readonly struct Tangent : IFloatOperation, IDerivative
    {
        public static string Name => "tan_vml_cpu";

        public static string Node => "TanBackward0";

        public static Reads Reads => Reads.Result;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Tan(x);

        public Tensor Derivative(Tensor grad, Tensor y) => grad.mul(y.mul(y).add(1));
    }
}
