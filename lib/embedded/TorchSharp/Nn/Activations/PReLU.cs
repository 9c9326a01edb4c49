using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Every element that is positive; of others a fraction that is trained (He and others, 2015).</summary>
    public sealed class PReLU : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        private Parameter? _weight;

        internal PReLU(long num_parameters, double init, torch.Device? device = null, torch.ScalarType? dtype = null) : base(nameof(PReLU))
        {
            (this.num_parameters, this.init) = (num_parameters, init);
            weight = new Parameter(torch.full([num_parameters], init, dtype, device));
        }

        /// <summary>The fractions [1] or [C].</summary>
        public Parameter weight
        {
            get => _weight!;
            set => Assign(ref _weight, value ?? throw new ArgumentNullException(nameof(weight)));
        }

        /// <summary>1, or as many as there are channels.</summary>
        public long num_parameters { get; private set; }

        /// <summary>What the fractions were at first.</summary>
        public double init { get; private set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.prelu(tensor, weight);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>A rectifier whose negative slope is trained.</summary>
            /// <param name="num_parameters">1, or as many as there are channels.</param>
            /// <param name="init">The slopes at first.</param>
            /// <param name="device">Where; only the CPU.</param>
            /// <param name="dtype">The parameter's type.</param>
            public static PReLU PReLU(long num_parameters, double init = 0.25, Device? device = null, ScalarType? dtype = null) =>
                new(num_parameters, init, device, dtype);

            public static partial class functional
            {
                /// <inheritdoc cref="Tensor.prelu(Tensor)" />
                public static Tensor prelu(Tensor input, Tensor weight) => input.prelu(weight);
            }
        }
    }
}
