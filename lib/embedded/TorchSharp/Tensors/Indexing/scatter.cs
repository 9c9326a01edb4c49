using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A copy of <paramref name="input"/> with elements of <paramref name="src"/> at the places the index names.</summary>
    public static Tensor scatter(Tensor input, long dim, Tensor index, Tensor src) => input.scatter(dim, index, src);

    /// <summary>Writes elements of <paramref name="src"/> to <paramref name="input"/> at the places the index names.</summary>
    public static Tensor scatter_(Tensor input, long dim, Tensor index, Tensor src) => input.scatter_(dim, index, src);

    public partial class Tensor
    {
        /// <summary>As <see cref="scatter_"/>, on a copy.</summary>
        public Tensor scatter(long dim, Tensor index, Tensor src) => clone().scatter_(dim, index, src);

        /// <summary>
        /// Writes elements of <paramref name="src"/> to the places that the index names: for dim 1,
        /// <c>this[i, index[i, j]] = src[i, j]</c>. If places are named twice the last one, in row-major order, counts; the gradient of the
        /// others is then not meaningful.
        /// </summary>
        /// <param name="dim">The dimension.</param>
        /// <param name="index">64-bit indices, with as many dimensions as this tensor.</param>
        /// <param name="src">At least as large as the index, of this tensor's type.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">An index is out of range, or shapes or types don't fit.</exception>
        public Tensor scatter_(long dim, Tensor index, Tensor src)
        {
            var d = RequireGatherIndex(dim, index, "scatter");
            using var part = ScatterSource(d, index, src, "scatter");
            Views.RequireApart(Impl, part.Impl, maySame: false);
            Gradient.BeforeInPlace(this, part);
            using var plan = IndexPlan.Each(Impl, d, index);
            IndexKernel.Write(Impl, part.Impl, plan);
            return Gradient.RecordInPlace(this, "ScatterBackward0", [this, part], [index], (node, grad) =>
            [
                node.Needs(0) ? grad.scatter(d, node[0], torch.zeros(node[0].Impl.Sizes, grad.dtype)) : null,
                node.Needs(1) ? grad.gather(d, node[0]) : null,
            ]);
        }
    }
}
