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
        /// <summary>x · sigmoid(x) of every element, also called swish.</summary>
        public Tensor silu() => Elementwise.StrictFloat<SigmoidLinear>(this);

        /// <summary>x · sigmoid(x) of every element, also called swish, in place.</summary>
        public Tensor silu_() => Elementwise.StrictFloat<SigmoidLinear>(this, inPlace: true);
    }

    private readonly struct SigmoidLinear : IFloatOperation, IDerivative
    {
        public static string Name => "silu_cpu";

        public static string Node => "SiluBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => x / (T.One + T.Exp(-x));

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> =>
            TVector.Divide(x, TVector.Add(TVector.Broadcast(1), Exponential.OfLanes(TVector.Subtract(TVector.Zero, x))));

        public Tensor Derivative(Tensor grad, Tensor x)
        {
            var s = x.sigmoid();
            return grad.mul(s).mul(x.mul(s.neg().add(1)).add(1));
        }
    }
}
