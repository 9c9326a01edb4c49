using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>The first half of a dimension times the sigmoid of the second half, a gated linear unit.</summary>
    public sealed class GLU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal GLU(long dim) : base(nameof(GLU)) => this.dim = dim;

        /// <summary>The dimension that is cut in halves.</summary>
        public long dim { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.glu(tensor, dim);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>A gated linear unit along a dimension.</summary>
            public static GLU GLU(long dim = -1) => new(dim);

            public static partial class functional
            {
                /// <inheritdoc cref="Tensor.glu(long)" />
                public static Tensor glu(Tensor input, long dim = -1) => input.glu(dim);
            }
        }
    }
}
