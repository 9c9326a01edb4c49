using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Every element of one vector times every element of another, [m, n].</summary>
    public static Tensor outer(Tensor input, Tensor vec2) => input.outer(vec2);

    /// <inheritdoc cref="outer(Tensor, Tensor)" />
    public static Tensor ger(Tensor input, Tensor vec2) => input.ger(vec2);

    public partial class Tensor
    {
        /// <summary>Every element of this vector [m] times every element of another [n], [m, n].</summary>
        /// <exception cref="ExternalException">A tensor is no vector.</exception>
        public Tensor outer(Tensor vec2)
        {
            if (Dimensions != 1) throw new ExternalException($"outer: Expected 1-D argument self, but got {Dimensions}-D");
            if (vec2.Dimensions != 1) throw new ExternalException($"outer: Expected 1-D argument vec2, but got {vec2.Dimensions}-D");
            using var column = unsqueeze(1);
            return column.mul(vec2);
        }

        /// <inheritdoc cref="outer(Tensor)" />
        public Tensor ger(Tensor vec2) => outer(vec2);
    }
}
