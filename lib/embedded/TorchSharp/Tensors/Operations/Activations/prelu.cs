using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Every element that is positive; of others a fraction that is learned.</summary>
        /// <param name="target">The fraction, one for all or one for each channel, the second dimension.</param>
        /// <exception cref="ExternalException">There are neither one fraction nor as many as channels.</exception>
        public Tensor prelu(Tensor target)
        {
            if (dtype != target.dtype)
            {
                throw new ExternalException(
                    $"prelu: Type promoting not supported. Got {Errors.NameOf(dtype)} and {Errors.NameOf(target.dtype)}");
            }
            var channels = Dimensions > 1 ? Impl.Sizes[1] : 1;
            if (target.numel() != 1 && (target.Dimensions != 1 || target.numel() != channels))
            {
                throw new ExternalException(
                    $"Mismatch of parameter numbers and input channel size. Found parameter numbers = {target.numel()} and channel size = " +
                    $"{channels}.");
            }
            using var slopes = target.numel() == 1 ? target.reshape() : target.reshape([-1, .. Enumerable.Repeat(1L, (int)Dimensions - 2)]);
            using var positive = gt(0);
            using var scaled = mul(slopes);
            return Elementwise.Choose(positive, this, scaled);
        }
    }
}
