using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The logarithm to base 2 of every element.</summary>
    public static Tensor log2(Tensor input) => input.log2();

    /// <summary>The logarithm to base 2 of every element, in place.</summary>
    public static Tensor log2_(Tensor input) => input.log2_();

    public partial class Tensor
    {
        /// <summary>The logarithm to base 2 of every element.</summary>
        public Tensor log2() => Elementwise.Float<Log2>(this);

        /// <summary>The logarithm to base 2 of every element, in place.</summary>
        public Tensor log2_() => Elementwise.Float<Log2>(this, inPlace: true);
    }

    private readonly struct Log2 : IFloatOperation, IDerivative
    {
        public static string Name => "log2_vml_cpu";

        public static string Node => "Log2Backward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => Log2Of(x);

        // The number interfaces declare Log2 twice.
        private static T Log2Of<T>(T x) where T : ILogarithmicFunctions<T> => T.Log2(x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.div(x.mul(Math.Log(2)));
    }
}
