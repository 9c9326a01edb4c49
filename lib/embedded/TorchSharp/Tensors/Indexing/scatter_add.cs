using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A copy of <paramref name="input"/> with elements of <paramref name="src"/> added at the places the index names.</summary>
    public static Tensor scatter_add(Tensor input, long dim, Tensor index, Tensor src) => input.scatter_add(dim, index, src);

    /// <summary>Adds elements of <paramref name="src"/> to <paramref name="input"/> at the places the index names.</summary>
    public static Tensor scatter_add_(Tensor input, long dim, Tensor index, Tensor src) => input.scatter_add_(dim, index, src);

    public partial class Tensor
    {
        /// <summary>As <see cref="scatter_add_"/>, on a copy.</summary>
        public Tensor scatter_add(long dim, Tensor index, Tensor src) => clone().scatter_add_(dim, index, src);

        /// <summary>
        /// Adds elements of <paramref name="src"/> at the places that the index names: for dim 1,
        /// <c>this[i, index[i, j]] += src[i, j]</c>.
        /// </summary>
        /// <param name="dim">The dimension.</param>
        /// <param name="index">64-bit indices, with as many dimensions as this tensor.</param>
        /// <param name="src">At least as large as the index, of this tensor's type.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">An index is out of range, or shapes or types don't fit.</exception>
        public Tensor scatter_add_(long dim, Tensor index, Tensor src)
        {
            var d = RequireGatherIndex(dim, index, "scatter_add");
            using var part = ScatterSource(d, index, src, "scatter_add");
            Views.RequireApart(Impl, part.Impl, maySame: false);
            Gradient.BeforeInPlace(this, part);
            using var plan = IndexPlan.Each(Impl, d, index);
            IndexKernel.Add(Impl, part.Impl, plan);
            return Gradient.RecordInPlace(this, "ScatterAddBackward0", [this, part], [index], (node, grad) =>
                [node.Needs(0) ? grad.alias() : null, node.Needs(1) ? grad.gather(d, node[0]) : null]);
        }

        // The part of a scatter's source that the index reaches.
        private Tensor ScatterSource(int dim, Tensor index, Tensor src, string operation)
        {
            if (src.dtype != dtype) throw new ExternalException($"{operation}(): Expected self.dtype to be equal to src.dtype.");
            var (sizes, source) = (index.Impl.Sizes, src.Impl.Sizes);
            var fits = Math.Max(1, sizes.Length) == Math.Max(1, source.Length);
            for (var i = 0; fits && i < Math.Min(sizes.Length, source.Length); i++) fits = sizes[i] <= source[i];
            if (!fits)
            {
                throw new ExternalException(
                    $"Expected index {Shapes.Format(sizes)} to be no larger than self {Shapes.Format(Impl.Sizes)} apart from dimension " +
                    $"{dim} and to be no larger size than src {Shapes.Format(source)}.");
            }
            if (sizes.Length != source.Length) return src.reshape(sizes);
            var part = src.alias();
            for (var i = 0; i < sizes.Length; i++)
            {
                if (sizes[i] == source[i]) continue;
                using var whole = part;
                part = whole.narrow(i, 0, sizes[i]);
            }
            return part;
        }
    }
}
