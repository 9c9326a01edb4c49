using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>-log of the probability that softmax of the scores gives to the right class.</summary>
    public sealed class CrossEntropyLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        /// <summary>A loss module.</summary>
        public CrossEntropyLoss(
            torch.Tensor? weight = null, long? ignore_index = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean,
            double label_smoothing = 0.0)
            : base(weight, reduction) =>
            (this.ignore_index, this.label_smoothing) = (ignore_index, label_smoothing);

        /// <summary>A class whose samples don't count, or null.</summary>
        public long? ignore_index { get; }

        /// <summary>The share of the target that is spread evenly over all classes.</summary>
        public double label_smoothing { get; }

        /// <summary>From scores [N, C, …] and classes [N, …] to the loss.</summary>
        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) =>
            torch.nn.functional.cross_entropy(input, target, weight, ignore_index ?? -100, reduction, label_smoothing);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>-log of the probability that softmax of the scores gives to the right class.</summary>
            public static CrossEntropyLoss CrossEntropyLoss(
                Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean) =>
                new(weight, ignore_index, reduction);
        }
    }
}
