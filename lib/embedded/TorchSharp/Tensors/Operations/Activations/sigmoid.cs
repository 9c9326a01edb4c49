using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The logistic function 1 / (1 + exp(-x)) of every element.</summary>
    public static Tensor sigmoid(Tensor input) => input.sigmoid();

    /// <summary>The logistic function 1 / (1 + exp(-x)) of every element, in place.</summary>
    public static Tensor sigmoid_(Tensor input) => input.sigmoid_();

    public partial class Tensor
    {
        /// <summary>The logistic function 1 / (1 + exp(-x)) of every element.</summary>
        public Tensor sigmoid() => Elementwise.Float<Sigmoid>(this);

        /// <summary>The logistic function 1 / (1 + exp(-x)) of every element, in place.</summary>
        public Tensor sigmoid_() => Elementwise.Float<Sigmoid>(this, inPlace: true);
    }

    private readonly struct Sigmoid : IFloatOperation, IDerivative
    {
        public static string Name => "sigmoid_cpu";

        public static string Node => "SigmoidBackward0";

        public static Reads Reads => Reads.Result;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.One / (T.One + T.Exp(-x));

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> =>
            TVector.Divide(TVector.Broadcast(1), TVector.Add(TVector.Broadcast(1), Exponential.OfLanes(TVector.Subtract(TVector.Zero, x))));

        public Tensor Derivative(Tensor grad, Tensor y) => grad.mul(y).mul(y.neg().add(1));
    }
}
