using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Each sample with mean 0 and variance 1, then times a weight plus a bias (Ba, Kiros and Hinton, 2016).</summary>
    public sealed class LayerNorm : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        private Parameter? _weight, _bias;

        internal LayerNorm(
            long[] normalized_shape, double eps, bool elementwise_affine, bool bias, torch.Device? device, torch.ScalarType? dtype)
            : base(nameof(LayerNorm))
        {
            (this.normalized_shape, this.eps, this.elementwise_affine) = (normalized_shape, eps, elementwise_affine);
            if (!elementwise_affine) return;
            weight = torch.nn.Parameter(torch.empty(normalized_shape, dtype, device));
            if (bias) this.bias = torch.nn.Parameter(torch.empty(normalized_shape, dtype, device));
            reset_parameters();
        }

        /// <summary>The last dimensions, whose elements make up a sample.</summary>
        public long[] normalized_shape { get; set; }

        /// <summary>Added to variances.</summary>
        public double eps { get; set; }

        /// <summary>Whether there are a weight and a bias for each element of a sample.</summary>
        public bool elementwise_affine { get; set; }

        /// <summary>One number for each element of a sample, or null.</summary>
        public Parameter weight
        {
            get => _weight!;
            set => Assign(ref _weight, value ?? throw new ArgumentNullException(nameof(weight)));
        }

        /// <summary>One number for each element of a sample, or null.</summary>
        public Parameter? bias
        {
            get => _bias;
            set => Assign(ref _bias, value);
        }

        /// <summary>Ones as weights, zeros as biases.</summary>
        public void reset_parameters()
        {
            if (elementwise_affine) torch.nn.init.ones_(weight);
            if (bias is not null) torch.nn.init.zeros_(bias);
        }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) =>
            torch.nn.functional.layer_norm(tensor, normalized_shape, _weight, _bias, eps);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Layer normalisation over the last dimensions.</summary>
            /// <param name="normalized_shape">Their sizes.</param>
            /// <param name="eps">Added to variances.</param>
            /// <param name="elementwise_affine">Whether a weight and a bias are trained for each element of a sample.</param>
            /// <param name="bias">Whether there is a bias.</param>
            /// <param name="device">Where; only the CPU.</param>
            /// <param name="dtype">The parameters' type.</param>
            public static LayerNorm LayerNorm(
                long[] normalized_shape, double eps = 1e-05, bool elementwise_affine = true, bool bias = true, Device? device = null,
                ScalarType? dtype = null) =>
                new(normalized_shape, eps, elementwise_affine, bias, device, dtype);

            /// <summary>Layer normalisation over the last dimension.</summary>
            /// <inheritdoc cref="LayerNorm(long[], double, bool, bool, Device?, ScalarType?)" />
            public static LayerNorm LayerNorm(
                long normalized_shape, double eps = 1e-05, bool elementwise_affine = true, bool bias = true, Device? device = null,
                ScalarType? dtype = null) =>
                LayerNorm([normalized_shape], eps, elementwise_affine, bias, device, dtype);
        }
    }
}
