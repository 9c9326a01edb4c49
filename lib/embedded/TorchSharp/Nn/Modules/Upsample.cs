using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Resizes images or sequences.</summary>
    public sealed class Upsample : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        private readonly long[]? _size;
        private readonly double[]? _scale_factor;

        internal Upsample(long[]? size, double[]? scale_factor, torch.UpsampleMode mode, bool? align_corners, bool? recompute_scale_factor)
            : base(nameof(Upsample))
        {
            (_size, _scale_factor) = (size, scale_factor);
            (this.mode, this.align_corners, this.recompute_scale_factor) = (mode, align_corners, recompute_scale_factor);
        }

        /// <summary>Whether the factor is computed anew from the sizes.</summary>
        public bool? recompute_scale_factor { get; set; }

        /// <summary>How elements between others are found.</summary>
        public torch.UpsampleMode mode { get; private set; }

        /// <summary>Whether the outermost elements keep their places.</summary>
        public bool? align_corners { get; private set; }

        /// <summary>The new height and width, or length; empty if factors are given.</summary>
        public ReadOnlySpan<long> size => _size;

        /// <summary>What height and width, or length, are multiplied by; empty if sizes are given.</summary>
        public ReadOnlySpan<double> scale_factor => _scale_factor;

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input) => torch.nn.functional.interpolate(
            input, _size, _scale_factor, (torch.InterpolationMode)mode, align_corners, recompute_scale_factor ?? false);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Resizes images [N, C, H, W] or sequences [N, C, L].</summary>
            /// <param name="size">The new height and width, or length.</param>
            /// <param name="scale_factor">What to multiply height and width, or length, by; instead of the size.</param>
            /// <param name="mode">How elements between others are found.</param>
            /// <param name="align_corners">Whether the outermost elements keep their places; only for straight lines.</param>
            /// <param name="recompute_scale_factor">Whether the factor is computed anew from the sizes.</param>
            public static Upsample Upsample(
                long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest, bool? align_corners = null,
                bool? recompute_scale_factor = null) =>
                new(size, scale_factor, mode, align_corners, recompute_scale_factor);
        }
    }
}
