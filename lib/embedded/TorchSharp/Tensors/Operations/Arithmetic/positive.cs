namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.positive()" />
    public static Tensor positive(Tensor input) => input.positive();

    public partial class Tensor
    {
        /// <summary>The tensor itself: the unary plus.</summary>
        /// <exception cref="ArgumentException">It holds truth values.</exception>
        public Tensor positive() => dtype != ScalarType.Bool ? alias() : throw new ArgumentException("Boolean tensor");
    }
}
