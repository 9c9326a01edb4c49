using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Every element above a threshold, and a value for every other.</summary>
        public Tensor threshold(Scalar threshold, Scalar value) =>
            Elementwise.Same(Elementwise.NotBool(this, "threshold_cpu"), new Threshold(threshold.Double, value.Double));

        /// <summary>Every element above a threshold, and a value for every other, in place.</summary>
        public Tensor threshold_(Scalar threshold, Scalar value) =>
            Elementwise.Same(Elementwise.NotBool(this, "threshold_cpu"), new Threshold(threshold.Double, value.Double), inPlace: true);
    }

    private readonly struct Threshold(double threshold, double value) : IUnaryOperation, IDerivative
    {
        public static string Node => "ThresholdBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
            x <= T.CreateTruncating(threshold) ? T.CreateTruncating(value) : x;

        public Tensor Derivative(Tensor grad, Tensor x) => grad.KeepWhere(x.le(threshold).logical_not());
    }
}
