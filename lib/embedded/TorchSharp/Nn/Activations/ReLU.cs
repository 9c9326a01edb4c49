using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>max(0, x): what is negative becomes 0.</summary>
    public sealed class ReLU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal ReLU(bool inplace) : base(nameof(ReLU)) => this.inplace = inplace;

        /// <summary>Whether the input is overwritten.</summary>
        public bool inplace { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.relu(tensor, inplace);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>max(0, x): what is negative becomes 0.</summary>
            public static ReLU ReLU(bool inplace = false) => new(inplace);

            public static partial class functional
            {
                /// <summary>max(0, x): what is negative becomes 0.</summary>
                public static Tensor relu(Tensor x, bool inplace = false) =>
                    inplace ? x.relu_().alias() : x.relu();
            }
        }
    }
}
