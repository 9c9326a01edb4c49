using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Gives back what it gets: a placeholder.</summary>
    public sealed class Identity : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Identity() : base(nameof(Identity))
        {
        }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => tensor.alias();
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Gives back what it gets: a placeholder.</summary>
            public static Identity Identity() => new();
        }
    }
}
