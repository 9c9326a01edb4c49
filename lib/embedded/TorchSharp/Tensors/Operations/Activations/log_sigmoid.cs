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
        /// <summary>The logarithm of <see cref="sigmoid"/> of every element, also where the sigmoid is too small for a number.</summary>
        public Tensor log_sigmoid() => Elementwise.StrictFloat<LogSigmoid>(this);
    }

    private readonly struct LogSigmoid : IFloatOperation, IDerivative
    {
        public static string Name => "log_sigmoid_cpu";

        public static string Node => "LogSigmoidBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> =>
            T.Min(T.Zero, x) - SmallArguments.Log1P(T.Exp(-T.Abs(x)));

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector>
        {
            var minusSize = TVector.Subtract(TVector.Zero, TVector.Max(x, TVector.Subtract(TVector.Zero, x)));
            return TVector.Subtract(
                TVector.SelectGreater(TVector.Zero, x, x, TVector.Zero), VectorLog.OfOnePlus(Exponential.OfLanes(minusSize)));
        }

        public Tensor Derivative(Tensor grad, Tensor x) => grad.mul(x.neg().sigmoid());
    }
}
