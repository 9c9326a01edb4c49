using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The largest element.</summary>
    public static Tensor max(Tensor input) => input.max();

    /// <inheritdoc cref="maximum(Tensor, Tensor)" />
    public static Tensor max(Tensor input, Tensor other) => maximum(input, other);

    /// <summary>Along a dimension, the largest elements and the indexes of the first of them.</summary>
    public static (Tensor values, Tensor indexes) max(Tensor input, long dim, bool keepdim = false) => input.max(dim, keepdim);

    public partial class Tensor
    {
        /// <summary>The largest element; NaN if there is one. Elements that are equally large share its gradient.</summary>
        /// <exception cref="ExternalException">There are no elements.</exception>
        public Tensor max() => Extreme<LargestSide>([], false, "max");

        /// <inheritdoc cref="maximum(Tensor)" />
        public Tensor max(Tensor other) => maximum(other);

        /// <summary>Along a dimension, the largest elements and the indexes of the first of them.</summary>
        /// <exception cref="ExternalException">The dimension has size 0.</exception>
        public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) =>
            Lines.Select(this, dim, keepdim, (input, d) => IndexOfExtreme<LargestSide>(d, true, input, "max"));
    }
}
