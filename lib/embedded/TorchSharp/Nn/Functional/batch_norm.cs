using System.Runtime.InteropServices;
using TorchSharp.Nn;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>
            /// Each channel with mean 0 and variance 1 over the batch, then times a weight plus a bias (Ioffe and Szegedy, 2015).
            /// </summary>
            /// <param name="input">[N, C] or [N, C, …].</param>
            /// <param name="running_mean">Running means of the channels [C]: updated while training, used otherwise.</param>
            /// <param name="running_var">Running variances of the channels [C]: updated while training, used otherwise.</param>
            /// <param name="weight">[C], or null for ones.</param>
            /// <param name="bias">[C], or null for zeros.</param>
            /// <param name="training">Whether the batch's own means and variances are used.</param>
            /// <param name="momentum">How much of the batch goes into the running numbers.</param>
            /// <param name="eps">Added to variances.</param>
            /// <exception cref="ExternalException">A tensor has not one number for each channel, or running numbers are
            /// missing.</exception>
            public static Tensor batch_norm(
                Tensor input, Tensor? running_mean, Tensor? running_var, Tensor? weight = null, Tensor? bias = null, bool training = false,
                double momentum = 0.1, double eps = 1e-5)
            {
                var sizes = input.Impl.Sizes;
                if (sizes.Length < 2)
                    throw new ExternalException($"batch_norm expects an input of shape [N, C, …], but got {Shapes.Format(sizes)}.");
                RequireChannels(running_mean, nameof(running_mean), sizes[1]);
                RequireChannels(running_var, nameof(running_var), sizes[1]);
                RequireChannels(weight, nameof(weight), sizes[1]);
                RequireChannels(bias, nameof(bias), sizes[1]);
                if (!training && (running_mean is null || running_var is null))
                    throw new ExternalException("Expected running_mean and running_var to be defined when training=False.");
                return WrappedTensorDisposeScope(() => training
                    ? OverBatch(input, running_mean, running_var, weight, bias, momentum, eps)
                    : WithRunning(input, running_mean!, running_var!, weight, bias, eps));
            }

            private static Tensor OverBatch(
                Tensor input, Tensor? running_mean, Tensor? running_var, Tensor? weight, Tensor? bias, double momentum, double eps)
            {
                var grouped = input.reshape(input.size(0), input.size(1), input.numel() / Math.Max(1, input.size(0) * input.size(1)));
                var result = Standardization.Run(grouped, weight, bias, eps, out var mean, out var variance);
                using (no_grad())
                {
                    double count = grouped.size(0) * grouped.size(2);
                    running_mean?.mul_(1 - momentum).add_(mean, momentum);
                    running_var?.mul_(1 - momentum).add_(variance.mul(count / (count - 1)), momentum);
                }
                return result.view(input.shape);
            }

            private static Tensor WithRunning(Tensor input, Tensor mean, Tensor variance, Tensor? weight, Tensor? bias, double eps)
            {
                var scale = variance.add(eps).rsqrt();
                if (weight is not null) scale = scale.mul(weight);
                var shift = mean.mul(scale).neg();
                if (bias is not null) shift = shift.add(bias);
                var sizes = new long[input.Dimensions];
                Array.Fill(sizes, 1);
                sizes[1] = -1;
                return input.mul(scale.view(sizes)).add(shift.view(sizes));
            }

            private static void RequireChannels(Tensor? tensor, string name, long channels)
            {
                if (tensor is not null && tensor.numel() != channels)
                    throw new ExternalException($"{name} should contain {channels} elements not {tensor.numel()}.");
            }
        }
    }
}
