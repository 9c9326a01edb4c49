using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.cov(long, Tensor, Tensor)" />
    public static Tensor cov(Tensor input, long correction = 1, Tensor? fweights = null, Tensor? aweights = null) =>
        input.cov(correction, fweights, aweights);

    /// <inheritdoc cref="Tensor.corrcoef()" />
    public static Tensor corrcoef(Tensor input) => input.corrcoef();

    public partial class Tensor
    {
        /// <summary>The covariances of variables [variables, observations], or the variance of one variable [observations].</summary>
        /// <param name="correction">What to take from the number of observations before dividing by it.</param>
        /// <param name="fweights">How often each observation was made [observations], whole numbers; once when null.</param>
        /// <param name="aweights">How much each observation counts [observations], fractions; equally when null.</param>
        /// <returns>[variables, variables], or a number.</returns>
        /// <exception cref="ExternalException">There are more than two dimensions, or weights of another shape or type.</exception>
        public Tensor cov(long correction = 1, Tensor? fweights = null, Tensor? aweights = null)
        {
            if (Dimensions > 2) throw new ExternalException($"cov(): expected input to have two or fewer dimensions but got {Dimensions}");
            var observations = Dimensions == 0 ? 1 : size(-1);
            RequireWeights(fweights, nameof(fweights), observations, isWhole: true);
            RequireWeights(aweights, nameof(aweights), observations, isWhole: false);
            return WrappedTensorDisposeScope(() =>
            {
                var x = (torch.is_floating_point(dtype) ? this : to_type(torch.get_default_dtype())).reshape(-1, observations);
                var weights = torch.ones([observations], x.dtype);
                if (fweights is not null) weights = weights.mul(fweights);
                if (aweights is not null) weights = weights.mul(aweights);
                var total = weights.sum();
                var centred = x.sub(x.mul(weights).sum(1L, keepdim: true).div(total));
                var taken = aweights is null ? total.mul(0).add(correction) : weights.mul(aweights).sum().div(total).mul(correction);
                var divisor = total.sub(taken).clamp_min(0);
                var result = centred.matmul(centred.mul(weights).t()).div(divisor);
                return result.numel() == 1 && Dimensions < 2 ? result.reshape() : result;
            });
        }

        /// <summary>
        /// The correlation coefficients of variables [variables, observations]: covariances over both standard deviations.
        /// </summary>
        /// <returns>[variables, variables], numbers from -1 to 1.</returns>
        /// <exception cref="ExternalException">There are more than two dimensions.</exception>
        public Tensor corrcoef() => WrappedTensorDisposeScope(() =>
        {
            var covariances = cov();
            if (covariances.Dimensions == 0) return covariances.div(covariances);
            var deviations = covariances.diagonal().sqrt();
            return covariances.div(deviations.unsqueeze(1)).div(deviations.unsqueeze(0)).clamp(-1, 1);
        });

        private static void RequireWeights(Tensor? weights, string name, long observations, bool isWhole)
        {
            if (weights is null) return;
            if (weights.Dimensions > 1 || weights.numel() != observations || torch.is_integral(weights.dtype) != isWhole)
            {
                throw new ExternalException(
                    $"cov(): expected {name} to be {observations} {(isWhole ? "whole numbers" : "fractions")}, but got " +
                    $"{Errors.NameOf(weights.dtype)} of shape {Shapes.Format(weights.shape)}.");
            }
        }
    }
}
