using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A copy with the order of some dimensions reversed.</summary>
    public static Tensor flip(Tensor input, params long[] dims) => input.flip(dims);

    /// <summary>A copy with the second dimension, from left to right, reversed.</summary>
    public static Tensor fliplr(Tensor input) => input.fliplr();

    /// <summary>A copy with the first dimension, from top to bottom, reversed.</summary>
    public static Tensor flipud(Tensor input) => input.flipud();

    /// <summary>A copy turned by quarter turns in the plane of two dimensions, from the first towards the second.</summary>
    public static Tensor rot90(Tensor input, long k = 1, (long, long)? dims = null) => input.rot90(k, dims);

    public partial class Tensor
    {
        /// <summary>A copy with the order of some dimensions reversed.</summary>
        /// <exception cref="ExternalException">A dimension is named twice.</exception>
        public Tensor flip(params long[] dims)
        {
            var (strides, offset) = (stride(), Impl.Offset);
            var reversed = dims.Length == 0 ? new bool[strides.Length] : Shapes.Mask(dims, strides.Length);
            for (var d = 0; d < strides.Length; d++)
            {
                if (!reversed[d]) continue;
                offset += Math.Max(0, Impl.Sizes[d] - 1) * strides[d];
                strides[d] = -strides[d];
            }
            // Only the copying sees negative strides: a tensor has none.
            var backwards = Impl.View(Impl.Sizes, strides, offset);
            var result = new Tensor(TensorImpl.Allocate(dtype, shape));
            CopyKernel.Run(result.Impl, backwards);
            backwards.Release();
            var own = (long[])dims.Clone();
            return Gradient.Record(result, "FlipBackward0", [this], [], (_, grad) => [grad.flip(own)]);
        }

        /// <summary>A copy with the second dimension, from left to right, reversed.</summary>
        /// <exception cref="ExternalException">There are fewer than two dimensions.</exception>
        public Tensor fliplr() => Dimensions >= 2 ? flip(1) : throw new ExternalException("Input must be >= 2-d.");

        /// <summary>A copy with the first dimension, from top to bottom, reversed.</summary>
        /// <exception cref="ExternalException">There are no dimensions.</exception>
        public Tensor flipud() => Dimensions >= 1 ? flip(0) : throw new ExternalException("Input must be >= 1-d.");

        /// <summary>A copy turned by quarter turns in the plane of two dimensions, from the first towards the second.</summary>
        /// <param name="k">How many; negative turns the other way.</param>
        /// <param name="dims">The plane; the first two dimensions when null.</param>
        /// <exception cref="ExternalException">The dimensions don't form a plane.</exception>
        public Tensor rot90(long k = 1, (long, long)? dims = null)
        {
            var (first, second) = dims ?? (0, 1);
            if (Dimensions < 2) throw new ExternalException($"expected total dims >= 2, but got total dims = {Dimensions}.");
            if (first == second || Math.Abs(first - second) == Dimensions)
                throw new ExternalException($"expected rotation dims to be different, but got dim0 = {first} and dim1 = {second}.");
            var turns = (k % 4 + 4) % 4;
            if (turns == 0) return clone();
            if (turns == 2) return flip(first, second);
            using var turned = flip(turns == 1 ? second : first);
            using var swapped = turned.transpose(first, second);
            return swapped.clone();
        }
    }
}
