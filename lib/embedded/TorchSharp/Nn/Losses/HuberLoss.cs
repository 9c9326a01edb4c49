using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>A parabola for small differences and a straight line for large ones (Huber, 1964).</summary>
    public sealed class HuberLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        /// <summary>A loss module.</summary>
        public HuberLoss(double delta = 1.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean)
            : base(reduction) =>
            this.delta = delta;

        /// <summary>Up to which difference the loss is a parabola.</summary>
        public double delta { get; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) =>
            torch.nn.functional.huber_loss(input, target, delta, reduction);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>A parabola for small differences and a straight line for large ones (Huber, 1964).</summary>
            public static HuberLoss HuberLoss(double delta = 1.0, Reduction reduction = Reduction.Mean) => new(delta, reduction);

            public static partial class functional
            {
                /// <summary>
                /// Half the squared difference where it is at most delta, else delta times (the difference less delta / 2).
                /// </summary>
                /// <param name="input">Predictions in any shape.</param>
                /// <param name="target">What they should be, in the same shape.</param>
                /// <param name="delta">Up to which difference the loss is a parabola.</param>
                /// <param name="reduction">What becomes of the losses of the single elements.</param>
                public static Tensor huber_loss(Tensor input, Tensor target, double delta = 1.0, Reduction reduction = Reduction.Mean)
                {
                    if (delta <= 0)
                    {
                        throw new System.Runtime.InteropServices.ExternalException(
                            $"huber_loss does not support non-positive values for delta, but got {delta}.");
                    }
                    return WrappedTensorDisposeScope(() =>
                    {
                        var size = input.sub(target).abs();
                        return Reduced(where(size.le(delta), size.mul(size).mul(0.5), size.sub(0.5 * delta).mul(delta)), reduction);
                    });
                }
            }
        }
    }
}
