using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>x · Φ(x) of every element, where Φ is the distribution function of the normal distribution.</summary>
        public Tensor gelu() => Elementwise.StrictFloat<GaussianErrorLinear>(this);

        /// <summary>x · Φ(x) of every element, where Φ is the distribution function of the normal distribution, in place.</summary>
        public Tensor gelu_() => Elementwise.StrictFloat<GaussianErrorLinear>(this, inPlace: true);
    }

    private readonly struct GaussianErrorLinear : IFloatOperation, IDerivative
    {
        public static string Name => "GeluKernelImpl";

        public static string Node => "GeluBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var distribution = 0.5 * (1 + ErrorFunction.Erf(double.CreateTruncating(x) / Math.Sqrt(2)));
            return x * T.CreateTruncating(distribution);
        }

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> =>
            TVector.Multiply(TVector.Multiply(x, TVector.Broadcast(0.5f)), TVector.Add(
                TVector.Broadcast(1), default(VectorErf).Of(TVector.Multiply(x, TVector.Broadcast(0.70710678f)))));

        public Tensor Derivative(Tensor grad, Tensor x)
        {
            var distribution = x.mul(1 / Math.Sqrt(2)).erf().add(1).mul(0.5);
            var density = x.mul(x).mul(-0.5).exp().mul(1 / Math.Sqrt(2 * Math.PI));
            return grad.mul(distribution.add(x.mul(density)));
        }
    }
}
