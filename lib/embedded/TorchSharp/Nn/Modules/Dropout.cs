using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Sets elements to 0 at random while training, and multiplies the others by 1 / (1 - p).</summary>
    public sealed class Dropout : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Dropout(double p = 0.5, bool inplace = false) : base(nameof(Dropout)) => (this.p, this.inplace) = (p, inplace);

        /// <summary>The probability of becoming 0.</summary>
        public double p { get; set; }

        /// <summary>Whether the input is overwritten.</summary>
        public bool inplace { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.dropout(tensor, p, training, inplace);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Sets elements to 0 at random while training, and multiplies the others by 1 / (1 - p).</summary>
            /// <param name="p">The probability of becoming 0.</param>
            /// <param name="inplace">Whether the input is overwritten.</param>
            public static Dropout Dropout(double p = 0.5, bool inplace = false) => new(p, inplace);
        }
    }
}
