using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.addmv(Tensor, Tensor, float, float)" />
    public static Tensor addmv(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) =>
        input.addmv(mat1, mat2, beta, alpha);

    /// <inheritdoc cref="Tensor.addmv_(Tensor, Tensor, float, float)" />
    public static Tensor addmv_(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) =>
        input.addmv_(mat1, mat2, beta, alpha);

    public partial class Tensor
    {
        /// <summary><c>beta * this + alpha * mat · vec</c>, [m].</summary>
        /// <param name="mat">[m, k].</param>
        /// <param name="vec">[k].</param>
        /// <param name="beta">The factor of this tensor, which broadcasts; with 0 it is not even looked at.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor addmv(Tensor mat, Tensor vec, float beta = 1, float alpha = 1)
        {
            using var product = mat.mv(vec);
            return Weighted(beta, product, alpha);
        }

        /// <summary>Makes this tensor <c>beta * this + alpha * mat · vec</c>.</summary>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor addmv_(Tensor mat, Tensor vec, float beta = 1, float alpha = 1)
        {
            using var product = mat.mv(vec);
            return Weighted_(beta, product, alpha);
        }
    }
}
