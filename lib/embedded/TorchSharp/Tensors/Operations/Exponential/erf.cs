using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The error function 2/√π ∫₀ˣ exp(-t²) dt of every element.</summary>
    public static Tensor erf(Tensor input) => input.erf();

    /// <summary>The error function 2/√π ∫₀ˣ exp(-t²) dt of every element, in place.</summary>
    public static Tensor erf_(Tensor input) => input.erf_();

    public partial class Tensor
    {
        /// <summary>The error function 2/√π ∫₀ˣ exp(-t²) dt of every element.</summary>
        public Tensor erf() => Elementwise.Float<Erf>(this);

        /// <summary>The error function 2/√π ∫₀ˣ exp(-t²) dt of every element, in place.</summary>
        public Tensor erf_() => Elementwise.Float<Erf>(this, inPlace: true);
    }

    private readonly struct Erf : IFloatOperation, IDerivative
    {
        public static string Name => "erf_vml_cpu";

        public static string Node => "ErfBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> =>
            T.CreateTruncating(ErrorFunction.Erf(double.CreateTruncating(x)));

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> =>
            default(VectorErf).Of(x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.mul(x.mul(x).neg().exp().mul(2 / Math.Sqrt(Math.PI)));
    }
}
