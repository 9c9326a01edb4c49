using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>The logarithms of the probabilities that softmax gives, computed without forming them.</summary>
    public sealed class LogSoftmax : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal LogSoftmax(long dim) : base(nameof(LogSoftmax)) => this.dim = dim;

        /// <summary>The dimension.</summary>
        public long dim { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.log_softmax(tensor, dim);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The logarithms of the probabilities that softmax gives, computed without forming them.</summary>
            public static LogSoftmax LogSoftmax(long dim) => new(dim);
        }
    }
}
