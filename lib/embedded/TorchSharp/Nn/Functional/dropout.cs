using System.Runtime.InteropServices;
using TorchSharp.Rng;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>
            /// Sets elements to 0 at random while training, and multiplies the others by 1 / (1 - p) so that their mean stays.
            /// </summary>
            /// <param name="input">Fractions in any shape.</param>
            /// <param name="p">The probability of becoming 0.</param>
            /// <param name="training">Whether anything happens at all.</param>
            /// <param name="inplace">Whether the input is overwritten.</param>
            /// <exception cref="ExternalException">The probability is not between 0 and 1.</exception>
            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false)
            {
                RequireProbability(p);
                return Multiplied(input, input.shape, p, training, inplace);
            }

            /// <summary>Sets whole channels to 0 at random while training, and multiplies the others by 1 / (1 - p).</summary>
            /// <param name="input">Images [N, C, H, W]. What has another number of dimensions counts as one image, whose first one are the
            /// channels.</param>
            /// <param name="p">The probability of becoming 0.</param>
            /// <param name="training">Whether anything happens at all.</param>
            /// <param name="inplace">Whether the input is overwritten.</param>
            /// <exception cref="ExternalException">The probability is not between 0 and 1, or there are no dimensions.</exception>
            public static Tensor dropout2d(Tensor input, double p = 0.5, bool training = true, bool inplace = false)
            {
                RequireProbability(p);
                var sizes = input.shape;
                if (sizes.Length == 0)
                    throw new ExternalException("Feature dropout requires at least 2 dimensions in the input, but got a single number.");
                Array.Fill(sizes, 1, sizes.Length == 4 ? 2 : 1, sizes.Length - (sizes.Length == 4 ? 2 : 1));
                return Multiplied(input, sizes, p, training, inplace);
            }

            private static Tensor Multiplied(Tensor input, long[] sizes, double p, bool training, bool inplace)
            {
                if (p == 0 || !training || input.numel() == 0) return input.alias();
                using var noise = p == 1 ? zeros(sizes, input.dtype) : DropoutNoise.Draw(sizes, input.dtype, p);
                return inplace ? input.mul_(noise).alias() : input.mul(noise);
            }

            private static void RequireProbability(double p)
            {
                if (!(p is >= 0 and <= 1)) throw new ExternalException($"dropout probability has to be between 0 and 1, but got {p}.");
            }
        }
    }
}
