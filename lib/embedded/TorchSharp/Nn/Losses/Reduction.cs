namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What a loss does with the losses of the single samples.</summary>
        public enum Reduction : long
        {
            /// <summary>Keeps them.</summary>
            None = 0,

            /// <summary>Averages them.</summary>
            Mean = 1,

            /// <summary>Adds them up.</summary>
            Sum = 2,
        }

        public static partial class functional
        {
            private static Tensor Reduced(Tensor losses, Reduction reduction) => reduction switch
            {
                Reduction.Mean => losses.mean(),
                Reduction.Sum => losses.sum(),
                _ => losses.alias(),
            };

            private static void RequireSameShape(Tensor input, Tensor target)
            {
                if (input.Impl.Sizes.AsSpan().SequenceEqual(target.Impl.Sizes)) return;
                throw new System.Runtime.InteropServices.ExternalException(
                    $"Using a target size ({Tensors.Shapes.Format(target.Impl.Sizes)}) that is different to the input size " +
                    $"({Tensors.Shapes.Format(input.Impl.Sizes)}) is not possible. Please ensure they have the same size.");
            }
        }
    }
}
