using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>x / 6 + 1/2 of every element, cut off at 0 and 1: a sigmoid of straight lines.</summary>
        public Tensor hardsigmoid() => Elementwise.StrictFloat<HardSigmoid>(this);

        /// <summary>x / 6 + 1/2 of every element, cut off at 0 and 1: a sigmoid of straight lines, in place.</summary>
        public Tensor hardsigmoid_() => Elementwise.StrictFloat<HardSigmoid>(this, inPlace: true);
    }

    private readonly struct HardSigmoid : IFloatOperation, IDerivative
    {
        public static string Name => "hardsigmoid_cpu";

        public static string Node => "HardsigmoidBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var six = T.CreateTruncating(6);
            return T.Clamp(x + T.CreateTruncating(3), T.Zero, six) / six;
        }

        public Tensor Derivative(Tensor grad, Tensor x) =>
            grad.div(6).KeepWhere(x.gt(-3).logical_and(x.lt(3)));
    }
}
