using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A copy of <paramref name="input"/> with <c>alpha * source</c> added to the listed indices of a dimension.</summary>
    public static Tensor index_add(Tensor input, long dim, Tensor index, Tensor source, Scalar alpha) =>
        input.index_add(dim, index, source, alpha);

    /// <summary>Adds <c>alpha * source</c> to the listed indices of a dimension.</summary>
    public static Tensor index_add_(Tensor input, long dim, Tensor index, Tensor source, Scalar alpha) =>
        input.index_add_(dim, index, source, alpha);

    public partial class Tensor
    {
        /// <summary>As <see cref="index_add_"/>, on a copy.</summary>
        public Tensor index_add(long dim, Tensor index, Tensor source, Scalar alpha) => clone().index_add_(dim, index, source, alpha);

        /// <summary>Adds <c>alpha * source</c> to the listed indices of a dimension, as often as each is listed.</summary>
        /// <param name="dim">The dimension.</param>
        /// <param name="index">A vector of whole numbers.</param>
        /// <param name="source">Of this tensor's type and shape, but as long along the dimension as the vector.</param>
        /// <param name="alpha">A factor.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">An index is out of range, or shapes or types don't fit.</exception>
        public Tensor index_add_(long dim, Tensor index, Tensor source, Scalar alpha)
        {
            var d = RequireIndexSource(dim, index, source, "index_add_");
            using var vector = IndexVector(index, "index_add_");
            using var scaled = alpha.Double == 1 ? source.alias() : source.mul(alpha);
            return AddAlong(d, vector, scaled);
        }

        // Adds to the listed indices of a dimension.
        private Tensor AddAlong(int dim, Tensor index, Tensor source)
        {
            Views.RequireApart(Impl, source.Impl, maySame: false);
            Gradient.BeforeInPlace(this, source);
            using var plan = IndexPlan.Along(Impl, dim, index);
            IndexKernel.Add(Impl, source.Impl, plan);
            return Gradient.RecordInPlace(this, "IndexAddBackward0", [this, source], [index], (node, grad) =>
                [node.Needs(0) ? grad.alias() : null, node.Needs(1) ? grad.index_select(dim, node[0]) : null]);
        }

        private int RequireIndexSource(long dim, Tensor index, Tensor source, string operation)
        {
            var d = Shapes.Dimension(dim, Impl.Sizes.Length);
            if (source.dtype != dtype)
            {
                throw new ExternalException(
                    $"{operation}(): self ({Errors.NameOf(dtype)}) and source ({Errors.NameOf(source.dtype)}) must have the same scalar " +
                    "type.");
            }
            var expected = shape;
            if (expected.Length > 0) expected[d] = index.numel();
            if (!source.Impl.Sizes.AsSpan().SequenceEqual(expected))
            {
                throw new ExternalException(
                    $"{operation}(): for {index.numel()} indices of dimension {d} of shape {Shapes.Format(Impl.Sizes)} the source must " +
                    $"have shape {Shapes.Format(expected)}, but has {Shapes.Format(source.Impl.Sizes)}.");
            }
            return d;
        }
    }
}
