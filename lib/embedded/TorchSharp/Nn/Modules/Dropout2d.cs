using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Sets whole channels of images to 0 at random while training, and multiplies the others by 1 / (1 - p).</summary>
    public sealed class Dropout2d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Dropout2d(double p = 0.5, bool inplace = false) : base(nameof(Dropout2d)) => (this.p, this.inplace) = (p, inplace);

        /// <summary>The probability of becoming 0.</summary>
        public double p { get; set; }

        /// <summary>Whether the input is overwritten.</summary>
        public bool inplace { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input) => torch.nn.functional.dropout2d(input, p, training, inplace);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Sets whole channels of images to 0 at random while training, and multiplies the others by 1 / (1 - p).</summary>
            /// <param name="p">The probability of becoming 0.</param>
            /// <param name="inplace">Whether the input is overwritten.</param>
            public static Dropout2d Dropout2d(double p = 0.5, bool inplace = false) => new(p, inplace);
        }
    }
}
