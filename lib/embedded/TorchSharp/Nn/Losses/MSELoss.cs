using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>The squared difference.</summary>
    public sealed class MSELoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        /// <summary>A loss module.</summary>
        public MSELoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean)
            : base(reduction)
        {
        }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) =>
            torch.nn.functional.mse_loss(input, target, reduction);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The squared difference.</summary>
            public static MSELoss MSELoss(Reduction reduction = Reduction.Mean) => new(reduction);

            public static partial class functional
            {
                /// <summary>The squared difference.</summary>
                /// <param name="input">Predictions in any shape.</param>
                /// <param name="target">What they should be, in the same shape.</param>
                /// <param name="reduction">What becomes of the losses of the single elements.</param>
                public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                    WrappedTensorDisposeScope(() =>
                    {
                        var difference = input.sub(target);
                        return Reduced(difference.mul(difference), reduction);
                    });
            }
        }
    }
}
