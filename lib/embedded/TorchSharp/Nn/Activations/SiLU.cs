using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>x / (1 + exp(-x)).</summary>
    public sealed class SiLU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal SiLU(bool inplace) : base(nameof(SiLU)) => this.inplace = inplace;

        /// <summary>Whether the input is overwritten.</summary>
        public bool inplace { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.silu(tensor, inplace);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>x / (1 + exp(-x)).</summary>
            public static SiLU SiLU() => new(false);

            /// <summary>x / (1 + exp(-x)).</summary>
            public static SiLU SiLU(bool inplace) => new(inplace);

            public static partial class functional
            {
                /// <summary>x / (1 + exp(-x)).</summary>
                public static Tensor silu(Tensor x, bool inplace = false) =>
                    inplace ? x.silu_().alias() : x.silu();
            }
        }
    }
}
