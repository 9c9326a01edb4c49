using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>-log of the probability that softmax of the scores gives to the right class.</summary>
            /// <param name="input">Scores [N, C], or [C] for one sample.</param>
            /// <param name="target">Classes [N] of type int64, or one class.</param>
            /// <param name="weight">A weight for each class [C], or null.</param>
            /// <param name="ignore_index">A class whose samples don't count.</param>
            /// <param name="reduction">What becomes of the losses of the single samples; a mean is weighted.</param>
            /// <param name="label_smoothing">The share of the target that is spread evenly over all classes.</param>
            /// <exception cref="ExternalException">Shapes or types don't fit, or a target is not a class.</exception>
            public static Tensor cross_entropy(
                Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100, Reduction reduction = Reduction.Mean,
                double label_smoothing = 0.0)
            {
                using var logProbabilities = input.log_softmax(input.Dimensions == 1 ? 0 : 1);
                using var loss = NegativeLogLikelihood(logProbabilities, target, weight, ignore_index, reduction, out var weights);
                using var kept = weights;
                if (label_smoothing == 0) return loss.alias();
                using var smooth = Smoothing(logProbabilities, weight, weights, target, ignore_index, reduction);
                return loss.mul(1 - label_smoothing).add(smooth.mul(label_smoothing / input.size(-1)));
            }

            /// <summary>The negative log-probability of the right class.</summary>
            /// <param name="input">Log-probabilities [N, C], or [C] for one sample.</param>
            /// <param name="target">Classes [N] of type int64, or one class.</param>
            /// <param name="weight">A weight for each class [C], or null.</param>
            /// <param name="reduction">What becomes of the losses of the single samples; a mean is weighted.</param>
            /// <exception cref="ExternalException">Shapes or types don't fit, or a target is not a class.</exception>
            public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean)
            {
                var loss = NegativeLogLikelihood(input, target, weight, -100, reduction, out var weights);
                weights.Dispose();
                return loss;
            }

            private static Tensor NegativeLogLikelihood(
                Tensor input, Tensor target, Tensor? weight, long ignoreIndex, Reduction reduction, out Tensor weights)
            {
                RequireClasses(input, target, weight);
                using var single = input.Dimensions == 1 ? input.unsqueeze(0) : input.alias();
                using var rows = single.contiguous();
                using var classes = target.reshape(-1).contiguous();
                using var dense = weight?.contiguous();
                var samples = TensorImpl.Allocate(rows.dtype, rows.size(0));
                weights = new Tensor(TensorImpl.Allocate(rows.dtype, rows.size(0)));
                NllKernel.Forward(samples, weights.Impl, rows.Impl, classes.Impl, dense?.Impl, ignoreIndex);
                var sizes = rows.shape;
                using var losses = Gradient.Record(new Tensor(samples), "NllLossBackward0", [rows], [classes, weights], (node, grad) =>
                {
                    var result = new Tensor(TensorImpl.Allocate(grad.dtype, sizes));
                    using var g = grad.contiguous();
                    NllKernel.Backward(result.Impl, g.Impl, node[1].Impl, node[0].Impl);
                    return [result];
                });
                if (reduction == Reduction.None) return input.Dimensions == 1 ? losses.squeeze(0) : losses.alias();
                using var total = losses.sum();
                return reduction == Reduction.Sum ? total.alias() : total.div(weights.sum());
            }

            // Label smoothing adds the mean over all classes of what the loss would be if that class were the right one.
            private static Tensor Smoothing(
                Tensor logProbabilities, Tensor? weight, Tensor weights, Tensor target, long ignoreIndex, Reduction reduction)
            {
                using var rows = logProbabilities.Dimensions == 1 ? logProbabilities.unsqueeze(0) : logProbabilities.alias();
                using var weighted = weight is null ? rows.alias() : rows.mul(weight);
                using var counted = target.reshape(-1).ne(ignoreIndex).to_type(rows.dtype);
                using var losses = weighted.sum(1).neg().mul(counted);
                return reduction switch
                {
                    Reduction.None => logProbabilities.Dimensions == 1 ? losses.squeeze(0) : losses.alias(),
                    Reduction.Sum => losses.sum(),
                    _ => losses.sum().div(weights.sum()),
                };
            }

            private static void RequireClasses(Tensor input, Tensor target, Tensor? weight)
            {
                if (target.dtype != ScalarType.Int64)
                    throw new ExternalException($"expected scalar type Long but found {Errors.NameOf(target.dtype)}: classes are int64.");
                if (input.Dimensions is not (1 or 2) || target.Dimensions != input.Dimensions - 1)
                {
                    throw new ExternalException(
                        $"scores of shape {Shapes.Format(input.Impl.Sizes)} and classes of shape {Shapes.Format(target.Impl.Sizes)} don't fit: " +
                        "expected [N, C] and [N].");
                }
                if (input.Dimensions == 2 && input.size(0) != target.size(0))
                {
                    throw new ExternalException(
                        $"Expected input batch_size ({input.size(0)}) to match target batch_size ({target.size(0)}).");
                }
                if (weight is not null && (weight.Dimensions != 1 || weight.size(0) != input.size(-1)))
                {
                    throw new ExternalException(
                        $"weight tensor should be defined either for all {input.size(-1)} classes or no classes but got weight tensor of shape: " +
                        $"{Shapes.Format(weight.Impl.Sizes)}.");
                }
            }
        }
    }
}
