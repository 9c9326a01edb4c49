using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>The largest elements of windows that cover the input evenly and make an output of a given size.</summary>
    public sealed class AdaptiveMaxPool2d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal AdaptiveMaxPool2d(long[] output_size) : base(nameof(AdaptiveMaxPool2d)) => this.output_size = output_size;

        /// <summary>Height and width of the output.</summary>
        public long[] output_size { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input) => torch.nn.functional.adaptive_max_pool2d(input, output_size);

        /// <summary>The largest elements and their places in their channels.</summary>
        public (torch.Tensor output, torch.Tensor indices) forward_with_indices(torch.Tensor input) =>
            torch.nn.functional.adaptive_max_pool2d_with_indices(input, output_size);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Maxima down to a height and a width.</summary>
            public static AdaptiveMaxPool2d AdaptiveMaxPool2d(long[] output_size) => new(output_size);
        }
    }
}
