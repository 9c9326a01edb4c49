using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>The distance between vectors.</summary>
    public sealed class PairwiseDistance : ParameterLessModule<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal PairwiseDistance(double p = 2.0, double eps = 1e-6, bool keepdim = false) : base(nameof(PairwiseDistance)) =>
            (norm, this.eps, this.keepdim) = (p, eps, keepdim);

        /// <summary>Which norm measures: 2 for the length, 1 for the sum of absolute values.</summary>
        public double norm { get; set; }

        /// <summary>Added to each difference, so that the root has a gradient at 0.</summary>
        public double eps { get; set; }

        /// <summary>Whether the last dimension stays, with size 1.</summary>
        public bool keepdim { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) =>
            torch.nn.functional.pairwise_distance(input1, input2, norm, eps, keepdim);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The p-norm of the difference between vectors.</summary>
            public static PairwiseDistance PairwiseDistance(double p = 2.0, double eps = 1e-6, bool keepdim = false) => new(p, eps, keepdim);

            public static partial class functional
            {
                /// <summary>The p-norm of the difference between vectors along the last dimension: (Σ |x1 - x2 + eps|ᵖ)^(1/p).</summary>
                /// <param name="input1">[…, D].</param>
                /// <param name="input2">A shape that broadcasts against it.</param>
                /// <param name="p">2 for the length, 1 for the sum of absolute values.</param>
                /// <param name="eps">Added to each difference, so that the root has a gradient at 0.</param>
                /// <param name="keepdim">Whether the last dimension stays, with size 1.</param>
                public static Tensor pairwise_distance(
                    Tensor input1, Tensor input2, double p = 2.0, double eps = 1e-6, bool keepdim = false) =>
                    WrappedTensorDisposeScope(() => input1.sub(input2).add(eps).NormAlong(p, [-1], keepdim));
            }
        }
    }
}
