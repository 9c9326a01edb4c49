using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>As softmax, but the smallest scores get the largest probabilities.</summary>
    public sealed class Softmin : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Softmin(long dim) : base(nameof(Softmin)) => this.dim = dim;

        /// <summary>The dimension.</summary>
        public long dim { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.softmin(tensor, dim);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>As softmax, but the smallest scores get the largest probabilities.</summary>
            public static Softmin Softmin(long dim) => new(dim);

            public static partial class functional
            {
                /// <summary>As softmax, but the smallest scores get the largest probabilities.</summary>
                public static Tensor softmin(Tensor x, long dim)
                {
                    using var opposite = x.neg();
                    return softmax(opposite, dim);
                }
            }
        }
    }
}
