using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Merges dimensions into one: images into rows of pixels.</summary>
    public sealed class Flatten : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Flatten(long start_dim = 1, long end_dim = -1) : base(nameof(Flatten)) =>
            (this.start_dim, this.end_dim) = (start_dim, end_dim);

        /// <summary>The first dimension to merge.</summary>
        public long start_dim { get; set; }

        /// <summary>The last dimension to merge.</summary>
        public long end_dim { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input) => input.flatten(start_dim, end_dim);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Merges the dimensions from <paramref name="start_dim"/> to <paramref name="end_dim"/> into one.</summary>
            public static Flatten Flatten(long start_dim = 1, long end_dim = -1) => new(start_dim, end_dim);
        }
    }
}
