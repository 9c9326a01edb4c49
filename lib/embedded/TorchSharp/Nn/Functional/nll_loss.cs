using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Softmax;
using TorchSharp.Nn;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The negative log-probability of the right class.</summary>
            /// <param name="input">Log-probabilities [N, C] or [N, C, …].</param>
            /// <param name="target">Classes [N, …] of type int64.</param>
            /// <param name="weight">A weight for each class [C], or null.</param>
            /// <param name="reduction">What becomes of the losses of the single samples; the mean is weighted.</param>
            /// <exception cref="ExternalException">Shapes or types don't fit, or a target is not a class.</exception>
            public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean)
            {
                if (input.Dimensions < 2) throw new ExternalException($"Expected 2 or more dimensions (got {input.Dimensions}).");
                ClassTargets.RequireScores(input, weight);
                var loss = NegativeLogLikelihood(input, target, weight, -100, reduction, out var weights);
                weights.Dispose();
                return loss;
            }

            private static Tensor NegativeLogLikelihood(
                Tensor input, Tensor target, Tensor? weight, long ignoreIndex, Reduction reduction, out Tensor weights)
            {
                ClassTargets.RequireClasses(input, target);
                using var rows = ClassTargets.Rows(input);
                using var classes = target.reshape(-1).contiguous();
                using var dense = weight?.contiguous();
                var samples = TensorImpl.Allocate(rows.dtype, rows.size(0));
                weights = new Tensor(TensorImpl.Allocate(rows.dtype, rows.size(0)));
                NllKernel.Forward(samples, weights.Impl, rows.Impl, classes.Impl, dense?.Impl, ignoreIndex);
                var width = rows.size(1);
                using var losses = new Tensor(samples);
                if (reduction == Reduction.None)
                {
                    using var recorded = Gradient.Record(
                        losses.alias(), "NllLossBackward0", [rows], [classes, weights],
                        (node, grad) => [AtClasses(grad, node[0], node[1], width)]);
                    return recorded.view(target.shape);
                }
                using var total = losses.sum();
                var isMean = reduction == Reduction.Mean;
                return Gradient.Record(
                    isMean ? total.div(weights.sum()) : total.alias(), "NllLossBackward0", [rows], [classes, weights],
                    (node, grad) => [AtClasses((isMean ? grad.div(node[1].sum()) : grad).expand(node[0].size(0)), node[0], node[1], width)]);
            }

            /// <summary>Each sample's gradient at its class, times its weight, with the opposite sign.</summary>
            private static Tensor AtClasses(Tensor grad, Tensor classes, Tensor weights, long width)
            {
                var result = new Tensor(TensorImpl.Allocate(grad.dtype, grad.size(0), width));
                using var dense = grad.contiguous();
                NllKernel.Backward(result.Impl, dense.Impl, weights.Impl, classes.Impl);
                return Gradient.Record(result, "NllLossBackwardBackward0", [grad], [classes, weights], static (node, outer) =>
                    [outer.gather(1, node[0].clamp_min(0).unsqueeze(1)).squeeze(1).mul(node[1]).neg()]);
            }
        }
    }
}
