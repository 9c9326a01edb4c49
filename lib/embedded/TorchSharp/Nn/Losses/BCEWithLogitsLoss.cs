using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Cross entropy of two classes, from scores: the sigmoid is part of the loss.</summary>
    public sealed class BCEWithLogitsLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        /// <summary>A loss module.</summary>
        public BCEWithLogitsLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean,
            torch.Tensor? pos_weights = null)
            : base(weight, reduction) =>
            this.pos_weights = pos_weights;

        /// <summary>Weights of the positive class, or null.</summary>
        public torch.Tensor? pos_weights { get; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) =>
            torch.nn.functional.binary_cross_entropy_with_logits(input, target, weight, reduction, pos_weights);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Cross entropy of two classes, from scores: the sigmoid is part of the loss.</summary>
            public static BCEWithLogitsLoss BCEWithLogitsLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean,
                Tensor? pos_weights = null) =>
                new(weight, reduction, pos_weights);

            public static partial class functional
            {
                /// <summary>(1 - target) · score - target · log sigmoid(score), computed without forming the sigmoid.</summary>
                /// <param name="input">Scores in any shape.</param>
                /// <param name="target">Probabilities of the positive class, in the same shape.</param>
                /// <param name="weight">Weights that broadcast to the input, or null.</param>
                /// <param name="reduction">What becomes of the losses of the single elements.</param>
                /// <param name="pos_weights">Weights of the positive class, or null.</param>
                public static Tensor binary_cross_entropy_with_logits(
                    Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null)
                {
                    RequireSameShape(input, target);
                    return WrappedTensorDisposeScope(() =>
                    {
                        var logSigmoid = input.log_sigmoid();
                        // log(1 - sigmoid(x)) is log(sigmoid(x)) - x.
                        var ofPositive = pos_weights is null ? logSigmoid : logSigmoid.mul(pos_weights.sub(1).mul(target).add(1));
                        var losses = target.neg().add(1).mul(input).sub(ofPositive);
                        return Reduced(weight is null ? losses : losses.mul(weight), reduction);
                    });
                }
            }
        }
    }
}
