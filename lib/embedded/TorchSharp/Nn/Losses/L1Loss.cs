using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>The size of the difference.</summary>
    public sealed class L1Loss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        /// <summary>A loss module.</summary>
        public L1Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean)
            : base(reduction)
        {
        }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) =>
            torch.nn.functional.l1_loss(input, target, reduction);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The size of the difference.</summary>
            public static L1Loss L1Loss(Reduction reduction = Reduction.Mean) => new(reduction);

            public static partial class functional
            {
                /// <summary>The size of the difference.</summary>
                /// <param name="input">Predictions in any shape.</param>
                /// <param name="target">What they should be, in the same shape.</param>
                /// <param name="reduction">What becomes of the losses of the single elements.</param>
                public static Tensor l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                    WrappedTensorDisposeScope(() => Reduced(input.sub(target).abs(), reduction));
            }
        }
    }
}
