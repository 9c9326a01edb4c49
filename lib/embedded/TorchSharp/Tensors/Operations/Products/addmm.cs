using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.addmm(Tensor, Tensor, float, float)" />
    public static Tensor addmm(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) =>
        input.addmm(mat1, mat2, beta, alpha);

    /// <inheritdoc cref="Tensor.addmm_(Tensor, Tensor, float, float)" />
    public static Tensor addmm_(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) =>
        input.addmm_(mat1, mat2, beta, alpha);

    public partial class Tensor
    {
        /// <summary><c>beta * this + alpha * mat1 · mat2</c>, [m, n].</summary>
        /// <param name="mat1">[m, k].</param>
        /// <param name="mat2">[k, n].</param>
        /// <param name="beta">The factor of this tensor, which broadcasts; with 0 it is not even looked at.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor addmm(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1)
        {
            using var product = mat1.mm(mat2);
            return Weighted(beta, product, alpha);
        }

        /// <summary>Makes this tensor <c>beta * this + alpha * mat1 · mat2</c>.</summary>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor addmm_(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1)
        {
            using var product = mat1.mm(mat2);
            return Weighted_(beta, product, alpha);
        }
    }
}
