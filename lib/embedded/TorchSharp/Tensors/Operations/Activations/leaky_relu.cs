using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Every element that is positive; of others a fraction, <paramref name="negative_slope"/>.</summary>
        public Tensor leaky_relu(Scalar negative_slope) => Elementwise.StrictFloat(this, new LeakyRectifier(negative_slope.Double));

        /// <summary>Every element that is positive; of others a fraction, <paramref name="negative_slope"/>, in place.</summary>
        public Tensor leaky_relu_(Scalar negative_slope) =>
            Elementwise.StrictFloat(this, new LeakyRectifier(negative_slope.Double), inPlace: true);
    }

    private readonly struct LeakyRectifier(double slope) : IFloatOperation, IDerivative
    {
        public static string Name => "leaky_relu_cpu";

        public static string Node => "LeakyReluBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x > T.Zero ? x : x * T.CreateTruncating(slope);

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> =>
            TVector.SelectGreater(x, TVector.Zero, x, TVector.Multiply(x, TVector.Broadcast((float)slope)));

        public Tensor Derivative(Tensor grad, Tensor x) =>
            Elementwise.Choose(x.gt(0), grad, grad.mul(slope));
    }
}
