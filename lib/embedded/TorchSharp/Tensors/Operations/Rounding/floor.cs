using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The largest whole number that is not above every element.</summary>
    public static Tensor floor(Tensor input) => input.floor();

    /// <summary>The largest whole number that is not above every element, in place.</summary>
    public static Tensor floor_(Tensor input) => input.floor_();

    public partial class Tensor
    {
        /// <summary>The largest whole number that is not above every element.</summary>
        public Tensor floor() => Elementwise.Rounding<Floor>(this);

        /// <summary>The largest whole number that is not above every element, in place.</summary>
        public Tensor floor_() => Elementwise.Rounding<Floor>(this, inPlace: true);
    }

    private readonly struct Floor : IFloatOperation, IDerivative
    {
        public static string Name => "floor_vml_cpu";

        public static string Node => "FloorBackward0";

        public static Reads Reads => Reads.Nothing;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Floor(x);

        public Tensor Derivative(Tensor grad, Tensor value) => grad.zeros_like();
    }
}
