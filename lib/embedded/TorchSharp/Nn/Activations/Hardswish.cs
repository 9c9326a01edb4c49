using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>x times the hard sigmoid of x.</summary>
    public sealed class Hardswish : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Hardswish(bool inplace) : base(nameof(Hardswish)) => this.inplace = inplace;

        /// <summary>Whether the input is overwritten.</summary>
        public bool inplace { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.hardswish(tensor, inplace);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>x times the hard sigmoid of x.</summary>
            public static Hardswish Hardswish(bool inplace = false) => new(inplace);

            public static partial class functional
            {
                /// <summary>x times the hard sigmoid of x.</summary>
                public static Tensor hardswish(Tensor input, bool inplace = false) =>
                    inplace ? input.hardswish_().alias() : input.hardswish();
            }
        }
    }
}
