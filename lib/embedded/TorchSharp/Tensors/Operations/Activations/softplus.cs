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
        /// <summary>log(1 + exp(beta · x)) / beta of every element, a smooth <see cref="relu"/>.</summary>
        /// <param name="beta">How sharp the bend at 0 is.</param>
        /// <param name="threshold">Where beta · x is larger, the element itself is taken.</param>
        public Tensor softplus(double beta = 1, double threshold = 20) => Elementwise.StrictFloat(this, new SoftRectifier(beta, threshold));
    }

    private readonly struct SoftRectifier(double beta, double threshold) : IFloatOperation, IDerivative
    {
        public static string Name => "softplus_cpu";

        public static string Node => "SoftplusBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var scaled = x * T.CreateTruncating(beta);
            return scaled > T.CreateTruncating(threshold) ? x : SmallArguments.Log1P(T.Exp(scaled)) / T.CreateTruncating(beta);
        }

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector>
        {
            TVector sharpness = TVector.Broadcast((float)beta), scaled = TVector.Multiply(x, sharpness);
            var soft = TVector.Divide(VectorLog.OfOnePlus(Exponential.OfLanes(scaled)), sharpness);
            return TVector.SelectGreater(scaled, TVector.Broadcast((float)threshold), x, soft);
        }

        public Tensor Derivative(Tensor grad, Tensor x)
        {
            var scaled = x.mul(beta);
            return Elementwise.Choose(scaled.gt(threshold), grad, grad.mul(scaled.sigmoid()));
        }
    }
}
