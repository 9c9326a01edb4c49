using System.Runtime.InteropServices;
using TorchSharp.Nn;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>-log of the probability that softmax of the scores gives to the right class.</summary>
            /// <param name="input">Scores [N, C], [N, C, …] for a class at each place, or [C] for one sample.</param>
            /// <param name="target">Classes [N, …] of type int64; or probabilities of the classes in the shape of the scores.</param>
            /// <param name="weight">A weight for each class [C], or null.</param>
            /// <param name="ignore_index">A class whose samples don't count.</param>
            /// <param name="reduction">What becomes of the losses of the single samples; the mean is weighted where targets are
            /// classes.</param>
            /// <param name="label_smoothing">The share of the target that is spread evenly over all classes.</param>
            /// <exception cref="ExternalException">Shapes or types don't fit, or a target is not a class.</exception>
            public static Tensor cross_entropy(
                Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100, Reduction reduction = Reduction.Mean,
                double label_smoothing = 0.0)
            {
                ClassTargets.RequireScores(input, weight);
                if (label_smoothing is < 0 or > 1)
                    throw new ExternalException($"label_smoothing must be between 0.0 and 1.0. Got: {label_smoothing}.");
                return WrappedTensorDisposeScope(() =>
                {
                    var logProbabilities = input.log_softmax(ClassTargets.Dimension(input));
                    if (input.Impl.Sizes.AsSpan().SequenceEqual(target.Impl.Sizes))
                        return OfProbabilities(logProbabilities, target, weight, ignore_index, reduction, label_smoothing);
                    var loss = NegativeLogLikelihood(logProbabilities, target, weight, ignore_index, reduction, out var weights);
                    if (label_smoothing == 0) return loss;
                    var smooth = Smoothing(logProbabilities, weight, weights, target, ignore_index, reduction);
                    return loss.mul(1 - label_smoothing).add(smooth.mul(label_smoothing / ClassTargets.Count(input)));
                });
            }

            private static Tensor OfProbabilities(
                Tensor logProbabilities, Tensor target, Tensor? weight, long ignoreIndex, Reduction reduction, double smoothing)
            {
                ClassTargets.RequireProbabilities(target, ignoreIndex);
                var classes = ClassTargets.Count(logProbabilities);
                if (smoothing > 0) target = target.mul(1 - smoothing).add(smoothing / classes);
                var losses = ClassTargets.Weighted(logProbabilities.mul(target), weight);
                return Reduced(losses.sum(ClassTargets.Dimension(logProbabilities)).neg(), reduction);
            }

            // Label smoothing adds the mean over all classes of what the loss would be if that class were the right one.
            private static Tensor Smoothing(
                Tensor logProbabilities, Tensor? weight, Tensor weights, Tensor target, long ignoreIndex, Reduction reduction)
            {
                var losses = ClassTargets.Weighted(logProbabilities, weight).sum(ClassTargets.Dimension(logProbabilities)).neg();
                var counted = losses.KeepWhere(target.ne(ignoreIndex));
                return reduction == Reduction.Mean ? counted.sum().div(weights.sum()) : Reduced(counted, reduction);
            }
        }
    }
}
