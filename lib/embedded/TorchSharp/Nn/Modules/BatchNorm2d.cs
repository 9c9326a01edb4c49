using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Batch normalisation of images [N, C, H, W].</summary>
    public sealed class BatchNorm2d : BatchNorm
    {
        // The real package gives it this name.
        internal BatchNorm2d(
            long num_features, double eps, double momentum, bool affine, bool track_running_stats, torch.Device? device,
            torch.ScalarType? dtype)
            : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, nameof(BatchNorm1d))
        {
        }

        /// <inheritdoc />
        protected override void ValidateInputDimensions(torch.Tensor input)
        {
            if (input.ndim != 4) throw new ArgumentException($"expected 4D input, but got {input.ndim}D input.", nameof(input));
        }
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Batch normalisation of images [N, C, H, W].</summary>
            /// <param name="num_features">The number of channels C.</param>
            /// <param name="eps">Added to variances.</param>
            /// <param name="momentum">How much of a batch goes into the running means and variances, which evaluation uses.</param>
            /// <param name="affine">Whether a weight and a bias are trained for each channel.</param>
            /// <param name="track_running_stats">Whether there are running means and variances.</param>
            /// <param name="device">Where; only the CPU.</param>
            /// <param name="dtype">The parameters' type.</param>
            public static BatchNorm2d BatchNorm2d(
                long num_features, double eps = 1e-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true,
                Device? device = null, ScalarType? dtype = null) =>
                new(num_features, eps, momentum, affine, track_running_stats, device, dtype);
        }
    }
}
