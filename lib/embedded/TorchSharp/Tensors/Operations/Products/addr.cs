using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.addr(Tensor, Tensor, float, float)" />
    public static Tensor addr(Tensor input, Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) =>
        input.addr(vec1, vec2, beta, alpha);

    /// <inheritdoc cref="Tensor.addr_(Tensor, Tensor, float, float)" />
    public static Tensor addr_(Tensor input, Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) =>
        input.addr_(vec1, vec2, beta, alpha);

    public partial class Tensor
    {
        /// <summary><c>beta * this + alpha * vec1 · vec2ᵀ</c>, [m, n].</summary>
        /// <param name="vec1">[m].</param>
        /// <param name="vec2">[n].</param>
        /// <param name="beta">The factor of this tensor, which broadcasts; with 0 it is not even looked at.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor addr(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1)
        {
            using var product = vec1.outer(vec2);
            return Weighted(beta, product, alpha);
        }

        /// <summary>Makes this tensor <c>beta * this + alpha * vec1 · vec2ᵀ</c>.</summary>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor addr_(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1)
        {
            using var product = vec1.outer(vec2);
            return Weighted_(beta, product, alpha);
        }
    }
}
