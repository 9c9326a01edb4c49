using TorchSharp.Autograd;
using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Cross entropy of two classes, from probabilities.</summary>
    public sealed class BCELoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        /// <summary>A loss module.</summary>
        public BCELoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean)
            : base(weight, reduction)
        {
        }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) =>
            torch.nn.functional.binary_cross_entropy(input, target, weight, reduction);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Cross entropy of two classes, from probabilities.</summary>
            public static BCELoss BCELoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => new(weight, reduction);

            public static partial class functional
            {
                /// <summary>-target · log(input) - (1 - target) · log(1 - input); logarithms end at -100.</summary>
                /// <param name="input">Probabilities of the positive class, in any shape.</param>
                /// <param name="target">What they should be, in the same shape.</param>
                /// <param name="weight">Weights that broadcast to the input, or null.</param>
                /// <param name="reduction">What becomes of the losses of the single elements.</param>
                public static Tensor binary_cross_entropy(
                    Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean)
                {
                    RequireSameShape(input, target);
                    RequireProbabilities(input);
                    return WrappedTensorDisposeScope(() =>
                    {
                        var losses = Gradient.Record(
                            Losses(input.detach(), target.detach()), "BinaryCrossEntropyBackward0", [input, target], [input, target],
                            static (node, grad) =>
                            [
                                node.Needs(0) ? grad.mul(node[0].sub(node[1])).div(Variance(node[0]).clamp_min(1e-12)) : null,
                                node.Needs(1) ? grad.mul(Limited(node[0].neg().add(1)).sub(Limited(node[0]))) : null,
                            ]);
                        return Reduced(weight is null ? losses : losses.mul(weight), reduction);
                    });

                    static Tensor Losses(Tensor x, Tensor y) => y.sub(1).mul(Limited(x.neg().add(1))).sub(y.mul(Limited(x)));

                    static Tensor Variance(Tensor probability) => probability.neg().add(1).mul(probability);

                    static Tensor Limited(Tensor probability) => probability.log().clamp_min(-100);
                }

                private static void RequireProbabilities(Tensor input)
                {
                    using var mode = no_grad();
                    using var scope = NewDisposeScope();
                    if (input.ge(0).logical_and(input.le(1)).all().item<bool>()) return;
                    throw new System.Runtime.InteropServices.ExternalException("all elements of input should be between 0 and 1.");
                }
            }
        }
    }
}
