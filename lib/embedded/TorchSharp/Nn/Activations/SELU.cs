using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>A scaled ELU that keeps mean 0 and variance 1 through layers (Klambauer and others, 2017).</summary>
    public sealed class SELU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal SELU(bool inplace) : base(nameof(SELU)) => this.inplace = inplace;

        /// <summary>Whether the input is overwritten.</summary>
        public bool inplace { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.selu(tensor, inplace);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>A scaled ELU that keeps mean 0 and variance 1 through layers (Klambauer and others, 2017).</summary>
            public static SELU SELU(bool inplace = false) => new(inplace);

            public static partial class functional
            {
                /// <summary>A scaled ELU that keeps mean 0 and variance 1 through layers (Klambauer and others, 2017).</summary>
                public static Tensor selu(Tensor x, bool inplace = false) =>
                    inplace ? x.selu_().alias() : x.selu();
            }
        }
    }
}
