using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Linear algebra.</summary>
    public static partial class linalg
    {
        /// <summary>The length of vectors: the root of the sum of squares, of all elements or along dimensions.</summary>
        /// <param name="input">The tensor.</param>
        /// <param name="dims">The dimensions; all when null.</param>
        /// <param name="keepdim">Whether they stay, with size 1.</param>
        /// <exception cref="ExternalException">The tensor holds whole numbers.</exception>
        public static Tensor norm(Tensor input, long[]? dims = null, bool keepdim = false) => input.NormAlong(2, dims ?? [], keepdim);

        /// <summary>The p-norm of vectors, (Σ |x|ᵖ)^(1/p), of all elements or along dimensions.</summary>
        /// <param name="input">The tensor.</param>
        /// <param name="ord">
        /// p: 2 for the length, 1 for the sum of absolute values, infinity for the largest, 0 for how many are not 0.
        /// </param>
        /// <param name="dims">The dimensions; all when null.</param>
        /// <param name="keepdim">Whether they stay, with size 1.</param>
        /// <exception cref="ExternalException">The tensor holds whole numbers.</exception>
        public static Tensor vector_norm(Tensor input, double ord = 2d, long[]? dims = null, bool keepdim = false) =>
            input.NormAlong(ord, dims ?? [], keepdim);
    }
}
