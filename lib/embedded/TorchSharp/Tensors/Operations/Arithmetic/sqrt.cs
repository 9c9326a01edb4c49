using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The square root of every element.</summary>
    public static Tensor sqrt(Tensor input) => input.sqrt();

    /// <summary>The square root of every element, in place.</summary>
    public static Tensor sqrt_(Tensor input) => input.sqrt_();

    public partial class Tensor
    {
        /// <summary>The square root of every element.</summary>
        public Tensor sqrt() => Elementwise.Float<Sqrt>(this);

        /// <summary>The square root of every element, in place.</summary>
        public Tensor sqrt_() => Elementwise.Float<Sqrt>(this, inPlace: true);
    }

    private readonly struct Sqrt : IFloatOperation, IDerivative
    {
        public static string Name => "sqrt_vml_cpu";

        public static string Node => "SqrtBackward0";

        public static Reads Reads => Reads.Result;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Sqrt(x);

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> =>
            TVector.Sqrt(x);

        public Tensor Derivative(Tensor grad, Tensor y) => grad.div(y.mul(2));
    }
}
