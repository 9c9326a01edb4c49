using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The first half of a dimension times the <see cref="sigmoid()"/> of the second half, a gated linear unit.</summary>
        /// <exception cref="ExternalException">The dimension has an odd size, or there is none.</exception>
        public Tensor glu(long dim = -1)
        {
            if (Dimensions == 0) throw new ExternalException("glu does not support 0-dimensional tensors");
            var d = Shapes.Dimension(dim, Impl.Sizes.Length);
            var size = Impl.Sizes[d];
            if (size % 2 != 0) throw new ExternalException($"Halving dimension must be even, but dimension {d} is size {size}");
            using var values = narrow(d, 0, size / 2);
            using var gates = narrow(d, size / 2, size / 2);
            using var open = gates.sigmoid();
            return values.mul(open);
        }
    }
}
