using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Every element times its <see cref="hardsigmoid"/>.</summary>
        public Tensor hardswish() => Elementwise.StrictFloat<HardSwish>(this);

        /// <summary>Every element times its <see cref="hardsigmoid"/>, in place.</summary>
        public Tensor hardswish_() => Elementwise.StrictFloat<HardSwish>(this, inPlace: true);
    }

    private readonly struct HardSwish : IFloatOperation, IDerivative
    {
        public static string Name => "hardswish_cpu";

        public static string Node => "HardswishBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var six = T.CreateTruncating(6);
            return x * T.Clamp(x + T.CreateTruncating(3), T.Zero, six) / six;
        }

        public Tensor Derivative(Tensor grad, Tensor x)
        {
            var bent = grad.mul(x.div(3).add(0.5));
            return Elementwise.Choose(x.gt(3), grad, bent).KeepWhere(x.ge(-3));
        }
    }
}
