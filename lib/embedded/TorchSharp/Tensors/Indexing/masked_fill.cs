using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>A copy, of the shape this tensor and the mask broadcast to, with a value where the mask is true.</summary>
        /// <exception cref="ExternalException">The mask does not hold truth values, or the shapes don't fit.</exception>
        public Tensor masked_fill(Tensor mask, Scalar value)
        {
            using var expanded = expand(Shapes.Broadcast(Impl.Sizes, mask.Impl.Sizes));
            return expanded.clone().masked_fill_(mask, value);
        }

        /// <summary>Writes a value where the mask, which broadcasts to this tensor's shape, is true.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The mask does not hold truth values, or the shapes don't fit.</exception>
        public Tensor masked_fill_(Tensor mask, Scalar value)
        {
            RequireMask(mask, "masked_fill_");
            using var filling = torch.full([], value, dtype);
            Gradient.BeforeInPlace(this);
            MaskKernel.Write(Impl, mask.Impl, filling.Impl);
            return Gradient.RecordInPlace(this, "MaskedFillBackward0", [this], [mask], (node, grad) => [grad.masked_fill(node[0], 0)]);
        }

        private void RequireMask(Tensor mask, string operation)
        {
            if (mask.dtype != ScalarType.Bool)
                throw new ExternalException(
                    $"{operation} only supports boolean masks, but got mask with dtype {Errors.NameOf(mask.dtype)}.");
            var sizes = Shapes.Broadcast(Impl.Sizes, mask.Impl.Sizes);
            if (!sizes.AsSpan().SequenceEqual(Impl.Sizes)) throw Errors.OutputShape(Impl.Sizes, sizes);
        }
    }
}
