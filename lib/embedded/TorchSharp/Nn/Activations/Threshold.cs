using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>x where it is above a threshold, else a value.</summary>
    public sealed class Threshold : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Threshold(double threshold, double value, bool inplace) : base(nameof(Threshold)) =>
            (this.threshold, this.value, this.inplace) = (threshold, value, inplace);

        /// <summary>The threshold.</summary>
        public double threshold { get; set; }

        /// <summary>What replaces what is not above it.</summary>
        public double value { get; set; }

        /// <summary>Whether the input is overwritten.</summary>
        public bool inplace { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor) => torch.nn.functional.threshold(tensor, threshold, value, inplace);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>x where it is above a threshold, else a value.</summary>
            public static Modules.Threshold Threshold(double threshold, double value, bool inplace = false) =>
                new(threshold, value, inplace);

            public static partial class functional
            {
                /// <summary>x where it is above a threshold, else a value.</summary>
                public static Tensor threshold(Tensor x, double threshold, double value, bool inplace = false) =>
                    inplace ? x.threshold_(threshold, value).alias() : x.threshold(threshold, value);
            }
        }
    }
}
