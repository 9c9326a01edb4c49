using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>x - tanh(x): close to 0 for small numbers.</summary>
    public sealed class Tanhshrink : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Tanhshrink(bool inplace) : base(nameof(Tanhshrink)) => this.inplace = inplace;

        /// <summary>Whether the input is overwritten.</summary>
        public bool inplace { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.tanhshrink(tensor, inplace);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>x - tanh(x).</summary>
            public static Tanhshrink Tanhshrink() => new(false);

            /// <summary>x - tanh(x).</summary>
            public static Tanhshrink Tanhshrink(bool inplace = false) => new(inplace);

            public static partial class functional
            {
                /// <summary>x - tanh(x) of every element.</summary>
                public static Tensor tanhshrink(Tensor x, bool inplace = false)
                {
                    using var tangent = x.tanh();
                    return inplace ? x.sub_(tangent).alias() : x.sub(tangent);
                }
            }
        }
    }
}
