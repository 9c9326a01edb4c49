namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.any()" />
    public static Tensor any(Tensor input) => input.any();

    /// <inheritdoc cref="Tensor.any(long, bool)" />
    public static Tensor any(Tensor input, long dim, bool keepdim = false) => input.any(dim, keepdim);

    public partial class Tensor
    {
        /// <summary>Whether any element is true, that is, not 0. The answer about bytes is a byte.</summary>
        public Tensor any() => TruthAlong<Any>([], false);

        /// <summary>Whether any element is true, that is, not 0, along a dimension. The answer about bytes is a byte.</summary>
        public Tensor any(long dim, bool keepdim = false) => TruthAlong<Any>([dim], keepdim);
    }

    private readonly struct Any : ITruthRule
    {
        public static bool OfNothing => false;

        public static bool Next(bool answer, bool element) => answer | element;
    }
}
