using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The elements where the mask is true, as a vector.</summary>
    public static Tensor masked_select(Tensor input, Tensor mask) => input.masked_select(mask);

    public partial class Tensor
    {
        /// <summary>The elements where the mask is true, as a vector in row-major order; both broadcast.</summary>
        /// <exception cref="ExternalException">The mask does not hold truth values, or the shapes don't fit.</exception>
        public Tensor masked_select(Tensor mask)
        {
            if (mask.dtype != ScalarType.Bool) throw new ExternalException("masked_select: expected BoolTensor for mask.");
            var sizes = Shapes.Broadcast(Impl.Sizes, mask.Impl.Sizes);
            using var expanded = expand(sizes);
            using var expandedMask = mask.expand(sizes);
            return expanded.index(expandedMask);
        }

        /// <summary>As <see cref="masked_scatter_"/>, on a copy of the shape this tensor and the mask broadcast to.</summary>
        public Tensor masked_scatter(Tensor mask, Tensor value)
        {
            using var expanded = expand(Shapes.Broadcast(Impl.Sizes, mask.Impl.Sizes));
            return expanded.clone().masked_scatter_(mask, value);
        }

        /// <summary>Writes the elements of <paramref name="value"/>, one after the other, where the mask is true.</summary>
        /// <param name="mask">Truth values that broadcast to this tensor's shape.</param>
        /// <param name="value">At least as many elements as the mask is true, of this tensor's type.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">Types or shapes don't fit, or there are too few elements.</exception>
        public Tensor masked_scatter_(Tensor mask, Tensor value)
        {
            RequireMask(mask, "masked_scatter_");
            if (value.dtype != dtype)
            {
                throw new ExternalException(
                    $"masked_scatter: expected self and source to have same dtypes but got {Errors.NameOf(dtype)} and " +
                    $"{Errors.NameOf(value.dtype)}.");
            }
            if (Dimensions == 0)
            {
                using var vector = view(1);
                using var vectorMask = mask.view(1);
                vector.masked_scatter_(vectorMask, value);
                return this;
            }
            using var expanded = mask.expand(Impl.Sizes);
            using var positions = new IndexTensors(this, [expanded]);
            var count = positions.Tensors[0].numel();
            if (value.numel() < count)
                throw new ExternalException($"Number of elements of source < number of ones in mask ({value.numel()} < {count}).");
            using var flat = value.reshape(-1);
            using var part = flat.narrow(0, 0, count);
            using var needed = part.clone();
            return PutBy(positions, needed, accumulate: false);
        }
    }
}
