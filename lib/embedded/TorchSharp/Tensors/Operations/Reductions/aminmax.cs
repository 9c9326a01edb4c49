using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.aminmax(long?, bool)" />
    public static (Tensor min, Tensor max) aminmax(Tensor input, long? dim = null, bool keepdim = false) => input.aminmax(dim, keepdim);

    public partial class Tensor
    {
        /// <summary>The smallest and the largest elements, of all or along a dimension.</summary>
        /// <param name="dim">The dimension; all elements when null or, as in the real package, -1.</param>
        /// <param name="keepdim">Whether reduced dimensions stay, with size 1.</param>
        /// <exception cref="ExternalException">There are no elements.</exception>
        public (Tensor min, Tensor max) aminmax(long? dim = null, bool keepdim = false)
        {
            ReadOnlySpan<long> dims = dim is null or -1 ? [] : [dim.Value];
            return (Extreme<Tensors.SmallestSide>(dims, keepdim, "aminmax"), Extreme<Tensors.LargestSide>(dims, keepdim, "aminmax"));
        }
    }
}
