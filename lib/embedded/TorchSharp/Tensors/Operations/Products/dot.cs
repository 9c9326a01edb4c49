using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The sum of the products of the elements of two vectors.</summary>
    public static Tensor dot(Tensor input, Tensor other) => input.dot(other);

    /// <summary>The sum of the products of the elements of two vectors: for real numbers the same as <see cref="dot"/>.</summary>
    public static Tensor vdot(Tensor input, Tensor target) => input.vdot(target);

    public partial class Tensor
    {
        /// <summary>The sum of the products of the elements of two vectors.</summary>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor dot(Tensor target)
        {
            if (Dimensions != 1 || target.Dimensions != 1)
                throw new ExternalException($"1D tensors expected, but got {Dimensions}D and {target.Dimensions}D tensors");
            if (dtype != target.dtype)
            {
                throw new ExternalException(
                    $"dot : expected both vectors to have same dtype, but found {Errors.NameOf(dtype)} and {Errors.NameOf(target.dtype)}");
            }
            if (numel() != target.numel())
            {
                throw new ExternalException(
                    $"inconsistent tensor size, expected tensor [{numel()}] and src [{target.numel()}] to have the same number of " +
                    $"elements, but got {numel()} and {target.numel()} elements respectively");
            }
            using var products = Elementwise.NotBool(this, "dot").mul(target);
            return products.sum(type: dtype);
        }

        /// <summary>The sum of the products of the elements of two vectors: for real numbers the same as <see cref="dot"/>.</summary>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor vdot(Tensor target) => dot(target);
    }
}
