using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>e to the power of every element.</summary>
    public static Tensor exp(Tensor input) => input.exp();

    /// <summary>e to the power of every element, in place.</summary>
    public static Tensor exp_(Tensor input) => input.exp_();

    public partial class Tensor
    {
        /// <summary>e to the power of every element.</summary>
        public Tensor exp() => Elementwise.Float<Exp>(this);

        /// <summary>e to the power of every element, in place.</summary>
        public Tensor exp_() => Elementwise.Float<Exp>(this, inPlace: true);
    }

    private readonly struct Exp : IFloatOperation, IDerivative
    {
        public static string Name => "exp_vml_cpu";

        public static string Node => "ExpBackward0";

        public static Reads Reads => Reads.Result;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Exp(x);

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> =>
            Exponential.OfLanes(x);

        public Tensor Derivative(Tensor grad, Tensor y) => grad.mul(y);
    }
}
