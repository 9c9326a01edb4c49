using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Every element rounded down to a whole number.</summary>
    public static Tensor floor(Tensor input) => input.floor();

    /// <summary>Every element rounded down to a whole number, in place.</summary>
    public static Tensor floor_(Tensor input) => input.floor_();

    public partial class Tensor
    {
        /// <summary>Every element rounded down to a whole number.</summary>
        public Tensor floor() => Elementwise.Rounding<Floor>(this);

        /// <summary>Every element rounded down to a whole number, in place.</summary>
        public Tensor floor_() => Elementwise.Rounding<Floor>(this, inPlace: true);
    }

    private readonly struct Floor : IFloatOperation, IDerivative
    {
        public static string Name => "floor_vml_cpu";

        public static string Node => "FloorBackward0";

        public static Reads Reads => Reads.Nothing;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Floor(x);

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> => TVector.Floor(x);

        public Tensor Derivative(Tensor grad, Tensor value) => grad.zeros_like();
    }
}
