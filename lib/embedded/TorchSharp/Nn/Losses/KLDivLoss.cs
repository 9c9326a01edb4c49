using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>How far a distribution is from its target: the divergence of Kullback and Leibler.</summary>
    public sealed class KLDivLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        /// <summary>A loss module.</summary>
        public KLDivLoss(bool log_target = true, torch.nn.Reduction reduction = torch.nn.Reduction.Mean)
            : base(reduction) =>
            this.log_target = log_target;

        /// <summary>Whether targets are logarithms of probabilities.</summary>
        public bool log_target { get; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) =>
            torch.nn.functional.kl_div(input, target, log_target, reduction);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>How far a distribution is from its target: the divergence of Kullback and Leibler.</summary>
            public static KLDivLoss KLDivLoss(bool log_target = true, Reduction reduction = Reduction.Mean) => new(log_target, reduction);

            public static partial class functional
            {
                /// <summary>Target probability times the difference of the logarithms.</summary>
                /// <param name="input">Logarithms of probabilities in any shape.</param>
                /// <param name="target">Probabilities, or their logarithms, in the same shape.</param>
                /// <param name="log_target">Whether targets are logarithms.</param>
                /// <param name="reduction">What becomes of the summands; the mean is that of all of them.</param>
                public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true, Reduction reduction = Reduction.Mean) =>
                    WrappedTensorDisposeScope(() => Reduced(
                        log_target
                            ? target.exp().mul(target.sub(input))
                            : target.mul(target.clamp_min(float.Epsilon).log()).KeepWhere(target.ne(0)).sub(target.mul(input)),
                        reduction));
            }
        }
    }
}
