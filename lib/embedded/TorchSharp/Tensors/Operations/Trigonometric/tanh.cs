using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The hyperbolic tangent of every element.</summary>
    public static Tensor tanh(Tensor input) => input.tanh();

    /// <summary>The hyperbolic tangent of every element, in place.</summary>
    public static Tensor tanh_(Tensor input) => input.tanh_();

    public partial class Tensor
    {
        /// <summary>The hyperbolic tangent of every element.</summary>
        public Tensor tanh() => Elementwise.Float<HyperbolicTangent>(this);

        /// <summary>The hyperbolic tangent of every element, in place.</summary>
        public Tensor tanh_() => Elementwise.Float<HyperbolicTangent>(this, inPlace: true);
    }

    private readonly struct HyperbolicTangent : IFloatOperation, IDerivative
    {
        public static string Name => "tanh_vml_cpu";

        public static string Node => "TanhBackward0";

        public static Reads Reads => Reads.Result;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Tanh(x);

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> =>
            default(VectorTanh).Of(x);

        public Tensor Derivative(Tensor grad, Tensor y) => grad.mul(y.mul(y).neg().add(1));
    }
}
