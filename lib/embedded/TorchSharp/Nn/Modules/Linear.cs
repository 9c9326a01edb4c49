using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>A fully connected layer: <c>input · weightᵀ + bias</c>.</summary>
    public sealed class Linear : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        private Parameter? _weight;
        private Parameter? _bias;

        internal Linear(long inputSize, long outputSize, bool hasBias, torch.Device? device, torch.ScalarType? dtype)
            : base(nameof(Linear))
        {
            (in_features, out_features) = (inputSize, outputSize);
            weight = new Parameter(torch.empty(outputSize, inputSize, dtype, device));
            torch.nn.init.kaiming_uniform_(weight, a: Math.Sqrt(5));
            if (!hasBias) return;
            bias = new Parameter(torch.empty(outputSize, dtype, device));
            var bound = inputSize > 0 ? 1 / Math.Sqrt(inputSize) : 0;
            torch.nn.init.uniform_(bias, -bound, bound);
        }

        internal Linear(Parameter weight, Parameter? bias) : base(nameof(Linear))
        {
            (in_features, out_features) = (weight.size(1), weight.size(0));
            (this.weight, this.bias) = (weight, bias);
        }

        /// <summary>How many numbers go in.</summary>
        public long in_features { get; set; }

        /// <summary>How many numbers come out.</summary>
        public long out_features { get; set; }

        /// <summary>[out, in].</summary>
        public Parameter weight
        {
            get => _weight!;
            set => Assign(ref _weight, value ?? throw new ArgumentNullException(nameof(weight)));
        }

        /// <summary>[out], or null.</summary>
        public Parameter? bias
        {
            get => _bias;
            set => Assign(ref _bias, value);
        }

        /// <summary>From […, in] to […, out].</summary>
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.linear(tensor, _weight!, _bias);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>A fully connected layer with PyTorch's initial weights: uniform in ±1/√inputSize.</summary>
            public static Linear Linear(
                long inputSize, long outputSize, bool hasBias = true, Device? device = null, ScalarType? dtype = null) =>
                new(inputSize, outputSize, hasBias, device, dtype);

            /// <summary>A fully connected layer on given parameters.</summary>
            public static Linear Linear(Parameter weight, Parameter? bias = null) => new(weight, bias);
        }
    }
}
