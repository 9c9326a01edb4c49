using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>x where it is positive, else alpha · (exp(x / alpha) - 1).</summary>
    public sealed class CELU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal CELU(double alpha, bool inplace) : base(nameof(CELU)) =>
            (this.alpha, this.inplace) = (alpha, inplace);

        /// <summary>How far below 0 the result can come.</summary>
        public double alpha { get; set; }

        /// <summary>Whether the input is overwritten.</summary>
        public bool inplace { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.celu(tensor, alpha, inplace);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>x where it is positive, else alpha · (exp(x / alpha) - 1).</summary>
            public static CELU CELU(double alpha = 1.0, bool inplace = false) => new(alpha, inplace);

            public static partial class functional
            {
                /// <summary>x where it is positive, else alpha · (exp(x / alpha) - 1).</summary>
                public static Tensor celu(Tensor x, double alpha, bool inplace = false) =>
                    inplace ? x.celu_(alpha).alias() : x.celu(alpha);
            }
        }
    }
}
