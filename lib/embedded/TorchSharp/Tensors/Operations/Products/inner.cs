using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Sums of products over the last dimensions of two tensors.</summary>
    public static Tensor inner(Tensor input, Tensor vec2) => input.inner(vec2);

    public partial class Tensor
    {
        /// <summary>Sums of products over the last dimensions: […, k] and [*, k] give […, *]. With a single number, the product.</summary>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor inner(Tensor vec2)
        {
            var (a, b) = (Impl.Sizes, vec2.Impl.Sizes);
            if (a.Length == 0 || b.Length == 0) return mul(vec2);
            if (a[^1] != b[^1])
            {
                throw new ExternalException(
                    "inner() the last dimension must match on both input tensors but got shapes " +
                    $"{Shapes.Format(a)} and {Shapes.Format(b)}");
            }
            using var rows = reshape(Shapes.Count(a.AsSpan(..^1)), a[^1]);
            using var others = vec2.reshape(Shapes.Count(b.AsSpan(..^1)), b[^1]);
            using var columns = others.t();
            using var product = rows.mm(columns);
            return product.view([.. a[..^1], .. b[..^1]]);
        }
    }
}
