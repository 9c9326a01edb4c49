using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>The size of the difference, with a parabola in place of the tip at zero.</summary>
    public sealed class SmoothL1Loss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        /// <summary>A loss module.</summary>
        public SmoothL1Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean, double beta = 1.0)
            : base(reduction) =>
            this.beta = beta;

        /// <summary>Up to which difference the loss is a parabola.</summary>
        public double beta { get; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) =>
            torch.nn.functional.smooth_l1_loss(input, target, reduction, beta);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The size of the difference, with a parabola in place of the tip at zero.</summary>
            public static SmoothL1Loss SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1.0) => new(reduction, beta);

            public static partial class functional
            {
                /// <summary>The size of the difference less beta / 2, with a parabola where it is below beta.</summary>
                /// <param name="input">Predictions in any shape.</param>
                /// <param name="target">What they should be, in the same shape.</param>
                /// <param name="reduction">What becomes of the losses of the single elements.</param>
                /// <param name="beta">Up to which difference the loss is a parabola.</param>
                public static Tensor smooth_l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean, double beta = 1.0)
                {
                    if (beta < 0)
                    {
                        throw new System.Runtime.InteropServices.ExternalException(
                            $"smooth_l1_loss does not support negative values for beta, but got {beta}.");
                    }
                    if (beta == 0) return l1_loss(input, target, reduction);
                    return WrappedTensorDisposeScope(() =>
                    {
                        var size = input.sub(target).abs();
                        return Reduced(where(size.lt(beta), size.mul(size).mul(0.5 / beta), size.sub(0.5 * beta)), reduction);
                    });
                }
            }
        }
    }
}
