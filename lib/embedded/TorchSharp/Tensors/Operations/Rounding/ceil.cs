using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The smallest whole number that is not below every element.</summary>
    public static Tensor ceil(Tensor input) => input.ceil();

    /// <summary>The smallest whole number that is not below every element, in place.</summary>
    public static Tensor ceil_(Tensor input) => input.ceil_();

    public partial class Tensor
    {
        /// <summary>The smallest whole number that is not below every element.</summary>
        public Tensor ceil() => Elementwise.Rounding<Ceiling>(this);

        /// <summary>The smallest whole number that is not below every element, in place.</summary>
        public Tensor ceil_() => Elementwise.Rounding<Ceiling>(this, inPlace: true);
    }

    private readonly struct Ceiling : IFloatOperation, IDerivative
    {
        public static string Name => "ceil_vml_cpu";

        public static string Node => "CeilBackward0";

        public static Reads Reads => Reads.Nothing;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Ceiling(x);

        public Tensor Derivative(Tensor grad, Tensor value) => grad.zeros_like();
    }
}
