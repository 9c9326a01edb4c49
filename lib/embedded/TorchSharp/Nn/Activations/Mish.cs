using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>x · tanh(log(1 + exp(x))).</summary>
    public sealed class Mish : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Mish(bool inplace) : base(nameof(Mish)) => this.inplace = inplace;

        /// <summary>Whether the input is overwritten.</summary>
        public bool inplace { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.mish(tensor, inplace);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>x · tanh(log(1 + exp(x))).</summary>
            public static Mish Mish() => new(false);

            /// <summary>x · tanh(log(1 + exp(x))).</summary>
            public static Mish Mish(bool inplace) => new(inplace);

            public static partial class functional
            {
                /// <summary>x · tanh(log(1 + exp(x))).</summary>
                public static Tensor mish(Tensor x, bool inplace = false)
                {
                    using var factor = softplus(x).tanh();
                    return inplace ? x.mul_(factor).alias() : x.mul(factor);
                }
            }
        }
    }
}
