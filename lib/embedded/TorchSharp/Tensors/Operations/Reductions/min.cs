using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The smallest element.</summary>
    public static Tensor min(Tensor input) => input.min();

    /// <inheritdoc cref="minimum(Tensor, Tensor)" />
    public static Tensor min(Tensor input, Tensor other) => minimum(input, other);

    /// <summary>Along a dimension, the smallest elements and the indexes of the first of them.</summary>
    public static (Tensor values, Tensor indexes) min(Tensor input, long dim, bool keepdim = false) => input.min(dim, keepdim);

    public partial class Tensor
    {
        /// <summary>The smallest element; NaN if there is one. Elements that are equally small share its gradient.</summary>
        /// <exception cref="ExternalException">There are no elements.</exception>
        public Tensor min() => Extreme<SmallestSide>([], false, "min");

        /// <inheritdoc cref="minimum(Tensor)" />
        public Tensor min(Tensor other) => minimum(other);

        /// <summary>Along a dimension, the smallest elements and the indexes of the first of them.</summary>
        /// <exception cref="ExternalException">The dimension has size 0.</exception>
        public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false) =>
            Lines.Select(this, dim, keepdim, (input, d) => IndexOfExtreme<SmallestSide>(d, true, input, "min"));
    }
}
