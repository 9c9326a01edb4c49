using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The logarithm to base 10 of every element.</summary>
    public static Tensor log10(Tensor input) => input.log10();

    /// <summary>The logarithm to base 10 of every element, in place.</summary>
    public static Tensor log10_(Tensor input) => input.log10_();

    public partial class Tensor
    {
        /// <summary>The logarithm to base 10 of every element.</summary>
        public Tensor log10() => Elementwise.Float<Log10>(this);

        /// <summary>The logarithm to base 10 of every element, in place.</summary>
        public Tensor log10_() => Elementwise.Float<Log10>(this, inPlace: true);
    }

    private readonly struct Log10 : IFloatOperation, IDerivative
    {
        public static string Name => "log10_vml_cpu";

        public static string Node => "Log10Backward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Log10(x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.div(x.mul(Math.Log(10)));
    }
}
