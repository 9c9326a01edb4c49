using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>The logistic function 1 / (1 + exp(-x)).</summary>
    public sealed class Sigmoid : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Sigmoid(bool inplace) : base(nameof(Sigmoid)) => this.inplace = inplace;

        /// <summary>Whether the input is overwritten.</summary>
        public bool inplace { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.sigmoid(tensor, inplace);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The logistic function 1 / (1 + exp(-x)).</summary>
            public static Modules.Sigmoid Sigmoid() => new(false);

            /// <summary>The logistic function 1 / (1 + exp(-x)).</summary>
            public static Modules.Sigmoid Sigmoid(bool inplace) => new(inplace);

            public static partial class functional
            {
                /// <summary>The logistic function 1 / (1 + exp(-x)).</summary>
                public static Tensor sigmoid(Tensor x, bool inplace) =>
                    inplace ? x.sigmoid_().alias() : x.sigmoid();

                /// <summary>The logistic function 1 / (1 + exp(-x)).</summary>
                public static Tensor sigmoid(Tensor x) => sigmoid(x, false);
            }
        }
    }
}
