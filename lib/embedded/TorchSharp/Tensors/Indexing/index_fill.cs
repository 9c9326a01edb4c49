using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A copy of <paramref name="input"/> with the listed indices of a dimension set to a value.</summary>
    public static Tensor index_fill(Tensor input, long dim, Tensor index, Scalar value) => input.index_fill(dim, index, value);

    /// <summary>Sets the listed indices of a dimension to a value.</summary>
    public static Tensor index_fill_(Tensor input, long dim, Tensor index, Scalar value) => input.index_fill_(dim, index, value);

    public partial class Tensor
    {
        /// <summary>As <see cref="index_fill_"/>, on a copy.</summary>
        public Tensor index_fill(long dim, Tensor index, Scalar value) => clone().index_fill_(dim, index, value);

        /// <summary>Sets the listed indices of a dimension to a value.</summary>
        /// <param name="dim">The dimension.</param>
        /// <param name="index">A vector of 64-bit integers; negative ones count from the end.</param>
        /// <param name="value">The value.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">An index is out of range, or they are not a vector of 64-bit integers.</exception>
        public Tensor index_fill_(long dim, Tensor index, Scalar value)
        {
            var d = Shapes.Dimension(dim, Impl.Sizes.Length);
            if (index.dtype != ScalarType.Int64) throw new ExternalException("index_fill_(): Expected dtype int64 for index.");
            using var vector = IndexVector(index, "index_fill_");
            using var filling = torch.full([], value, dtype);
            Gradient.BeforeInPlace(this);
            using var plan = IndexPlan.Along(Impl, d, vector, wrap: true);
            IndexKernel.Write(Impl, filling.Impl, plan);
            return Gradient.RecordInPlace(this, "IndexFillBackward0", [this], [vector], (node, grad) => [grad.index_fill(d, node[0], 0)]);
        }
    }
}
