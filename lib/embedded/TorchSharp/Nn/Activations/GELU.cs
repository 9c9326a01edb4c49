using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>x · Φ(x), where Φ is the distribution function of the normal distribution.</summary>
    public sealed class GELU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal GELU(bool inplace) : base(nameof(GELU)) => this.inplace = inplace;

        /// <summary>Whether the input is overwritten.</summary>
        public bool inplace { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.gelu(tensor, inplace);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>x · Φ(x), where Φ is the distribution function of the normal distribution.</summary>
            public static GELU GELU() => new(false);

            /// <summary>x · Φ(x), where Φ is the distribution function of the normal distribution.</summary>
            public static GELU GELU(bool inplace) => new(inplace);

            public static partial class functional
            {
                /// <summary>x · Φ(x), where Φ is the distribution function of the normal distribution.</summary>
                public static Tensor gelu(Tensor x, bool inplace) => inplace ? x.gelu_().alias() : x.gelu();

                /// <summary>x · Φ(x), where Φ is the distribution function of the normal distribution.</summary>
                public static Tensor gelu(Tensor x) => gelu(x, false);
            }
        }
    }
}
