using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The product of a matrix and a vector.</summary>
    public static Tensor mv(Tensor input, Tensor target) => input.mv(target);

    public partial class Tensor
    {
        /// <summary>The product of a matrix [m, k] and a vector [k].</summary>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor mv(Tensor target)
        {
            if (Dimensions != 2 || target.Dimensions != 1)
            {
                throw new ExternalException(
                    "vector + matrix @ vector expected, but got shapes " +
                    $"{Shapes.Format(Impl.Sizes)} and {Shapes.Format(target.Impl.Sizes)}");
            }
            if (Impl.Sizes[1] != target.Impl.Sizes[0])
                throw new ExternalException($"size mismatch, got {Impl.Sizes[0]}, {string.Join('x', Impl.Sizes)},{target.Impl.Sizes[0]}");
            using var column = target.unsqueeze(1);
            using var product = mm(column);
            return product.squeeze(1);
        }
    }
}
