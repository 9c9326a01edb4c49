using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Every element rounded up to a whole number.</summary>
    public static Tensor ceil(Tensor input) => input.ceil();

    /// <summary>Every element rounded up to a whole number, in place.</summary>
    public static Tensor ceil_(Tensor input) => input.ceil_();

    public partial class Tensor
    {
        /// <summary>Every element rounded up to a whole number.</summary>
        public Tensor ceil() => Elementwise.Rounding<Ceiling>(this);

        /// <summary>Every element rounded up to a whole number, in place.</summary>
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
