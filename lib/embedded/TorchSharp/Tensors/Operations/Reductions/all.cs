namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.all()" />
    public static Tensor all(Tensor input) => input.all();

    /// <inheritdoc cref="Tensor.all(long, bool)" />
    public static Tensor all(Tensor input, long dim, bool keepdim = false) => input.all(dim, keepdim);

    public partial class Tensor
    {
        /// <summary>Whether all elements are true, that is, not 0. The answer about bytes is a byte.</summary>
        public Tensor all() => TruthAlong<All>([], false);

        /// <summary>Whether all elements are true, that is, not 0, along a dimension. The answer about bytes is a byte.</summary>
        public Tensor all(long dim, bool keepdim = false) => TruthAlong<All>([dim], keepdim);
    }

    private readonly struct All : ITruthRule
    {
        public static bool OfNothing => true;

        public static bool Next(bool answer, bool element) => answer & element;
    }
}
