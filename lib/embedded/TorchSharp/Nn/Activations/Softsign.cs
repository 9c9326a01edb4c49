using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>x / (1 + |x|): like tanh, but with tails that level off more slowly.</summary>
    public sealed class Softsign : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Softsign(bool inplace) : base(nameof(Softsign)) => this.inplace = inplace;

        /// <summary>Whether the input is overwritten.</summary>
        public bool inplace { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.softsign(tensor, inplace);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>x / (1 + |x|).</summary>
            public static Softsign Softsign() => new(false);

            /// <summary>x / (1 + |x|).</summary>
            public static Softsign Softsign(bool inplace) => new(inplace);

            public static partial class functional
            {
                /// <summary>x / (1 + |x|) of every element.</summary>
                public static Tensor softsign(Tensor x, bool inplace = false)
                {
                    using var size = x.abs();
                    using var divisor = size.add(1);
                    return inplace ? x.div_(divisor).alias() : x.div(divisor);
                }
            }
        }
    }
}
