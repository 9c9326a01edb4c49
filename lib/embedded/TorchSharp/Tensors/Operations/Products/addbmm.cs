using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.addbmm(Tensor, Tensor, float, float)" />
    public static Tensor addbmm(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
        input.addbmm(batch1, batch2, beta, alpha);

    /// <inheritdoc cref="Tensor.addbmm_(Tensor, Tensor, float, float)" />
    public static Tensor addbmm_(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
        input.addbmm_(batch1, batch2, beta, alpha);

    public partial class Tensor
    {
        /// <summary><c>beta * this + alpha * Σ batch1[i] · batch2[i]</c>, [m, n].</summary>
        /// <param name="batch1">[b, m, k].</param>
        /// <param name="batch2">[b, k, n].</param>
        /// <param name="beta">The factor of this tensor, which broadcasts; with 0 it is not even looked at.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor addbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1)
        {
            using var products = batch1.bmm(batch2);
            using var product = products.sum(dim: 0);
            return Weighted(beta, product, alpha);
        }

        /// <summary>Makes this tensor <c>beta * this + alpha * Σ batch1[i] · batch2[i]</c>.</summary>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor addbmm_(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1)
        {
            using var products = batch1.bmm(batch2);
            using var product = products.sum(dim: 0);
            return Weighted_(beta, product, alpha);
        }
    }
}
