using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The mean of all elements.</summary>
    public static Tensor mean(Tensor input) => input.mean();

    /// <summary>Means along dimensions.</summary>
    public static Tensor mean(Tensor input, long[] dimensions, bool keepdim = false, ScalarType? type = null) =>
        input.mean(dimensions, keepdim, type);

    public partial class Tensor
    {
        /// <summary>The mean of all elements.</summary>
        /// <exception cref="ExternalException">The tensor holds whole numbers; convert it first.</exception>
        public Tensor mean() => MeanAlong([], false, null);

        /// <summary>Means along dimensions, which disappear or, with <paramref name="keepdim"/>, get size 1.</summary>
        /// <exception cref="ExternalException">The tensor holds whole numbers and no other <paramref name="type"/> is given.</exception>
        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) => MeanAlong(dimensions, keepdim, type);

        private Tensor MeanAlong(ReadOnlySpan<long> dims, bool keepdim, ScalarType? type)
        {
            if (torch.is_integral(type ?? dtype))
            {
                throw new ExternalException(
                    "mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: " +
                    $"{Errors.NameOf(dtype)}. Convert the tensor first, for example with to_type(ScalarType.Float32).");
            }
            var extent = Reductions.Extent(Impl.Sizes, Shapes.Mask(dims, Impl.Sizes.Length));
            using var total = SumAlong(dims, keepdim, type);
            return total.div(extent);
        }
    }
}
