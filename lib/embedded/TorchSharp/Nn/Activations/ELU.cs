using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>x where it is positive, else alpha · (exp(x) - 1).</summary>
    public sealed class ELU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal ELU(double alpha, bool inplace) : base(nameof(ELU)) =>
            (this.alpha, this.inplace) = (alpha, inplace);

        /// <summary>How far below 0 the result can come.</summary>
        public double alpha { get; set; }

        /// <summary>Whether the input is overwritten.</summary>
        public bool inplace { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.elu(tensor, alpha, inplace);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>x where it is positive, else alpha · (exp(x) - 1).</summary>
            public static ELU ELU(double alpha = 1.0, bool inplace = false) => new(alpha, inplace);

            public static partial class functional
            {
                /// <summary>x where it is positive, else alpha · (exp(x) - 1).</summary>
                public static Tensor elu(Tensor x, double alpha, bool inplace = false) =>
                    inplace ? x.elu_(alpha).alias() : x.elu(alpha);
            }
        }
    }
}
