using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.baddbmm(Tensor, Tensor, float, float)" />
    public static Tensor baddbmm(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
        input.baddbmm(batch1, batch2, beta, alpha);

    public partial class Tensor
    {
        /// <summary><c>beta * this + alpha * batch1[i] · batch2[i]</c>, [b, m, n].</summary>
        /// <param name="batch1">[b, m, k].</param>
        /// <param name="batch2">[b, k, n].</param>
        /// <param name="beta">The factor of this tensor, which broadcasts; with 0 it is not even looked at.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor baddbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1)
        {
            using var product = batch1.bmm(batch2);
            return Weighted(beta, product, alpha);
        }
    }
}
