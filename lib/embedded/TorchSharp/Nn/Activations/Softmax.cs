using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Scores along a dimension turned into probabilities that sum to 1.</summary>
    public sealed class Softmax : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Softmax(long dim) : base(nameof(Softmax)) => this.dim = dim;

        /// <summary>The dimension.</summary>
        public long dim { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.softmax(tensor, dim);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Scores along a dimension turned into probabilities that sum to 1.</summary>
            public static Softmax Softmax(long dim) => new(dim);
        }
    }
}
