using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>What every element has beyond its whole number, with its sign.</summary>
    public static Tensor frac(Tensor input) => input.frac();

    /// <summary>What every element has beyond its whole number, with its sign, in place.</summary>
    public static Tensor frac_(Tensor input) => input.frac_();

    public partial class Tensor
    {
        /// <summary>What every element has beyond its whole number, with its sign.</summary>
        public Tensor frac() => Elementwise.StrictFloat<Fraction>(this);

        /// <summary>What every element has beyond its whole number, with its sign, in place.</summary>
        public Tensor frac_() => Elementwise.StrictFloat<Fraction>(this, inPlace: true);
    }

    private readonly struct Fraction : IFloatOperation, IDerivative
    {
        public static string Name => "frac_cpu";

        public static string Node => "FracBackward0";

        public static Reads Reads => Reads.Nothing;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => x - T.Truncate(x);

        public Tensor Derivative(Tensor grad, Tensor value) => grad.alias();
    }
}
