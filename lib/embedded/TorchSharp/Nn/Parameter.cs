using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>A tensor that a module trains: its gradients are kept, and optimizers change it.</summary>
    public class Parameter : torch.Tensor
    {
        /// <summary>Takes over a tensor, whose handle becomes empty, together with its place in a dispose scope.</summary>
        public Parameter(torch.Tensor data, bool requires_grad = true) : this(data, requires_grad, data.OwningDisposeScope)
        {
        }

        private Parameter(torch.Tensor data, bool requires_grad, DisposeScope? scope)
            : base(data.with_requires_grad(requires_grad).MoveImpl(), register: false) => scope?.Attach(this);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Takes over a tensor, whose handle becomes empty.</summary>
            public static Parameter Parameter(Tensor data, bool requires_grad = true) => new(data, requires_grad);
        }
    }
}
