using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>The logarithm of the logistic function: -log(1 + exp(-x)).</summary>
    public sealed class LogSigmoid : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal LogSigmoid() : base(nameof(LogSigmoid))
        {
        }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.logsigmoid(tensor);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The logarithm of the logistic function: -log(1 + exp(-x)).</summary>
            public static Modules.LogSigmoid LogSigmoid() => new();

            public static partial class functional
            {
                /// <summary>The logarithm of the logistic function: -log(1 + exp(-x)).</summary>
                public static Tensor logsigmoid(Tensor x) => x.log_sigmoid();
            }
        }
    }
}
