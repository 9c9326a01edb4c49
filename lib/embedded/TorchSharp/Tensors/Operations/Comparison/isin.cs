namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.isin(Tensor, bool, bool)" />
    public static Tensor isin(Tensor tensor, Tensor test_elements, bool assumeUnique = false, bool invert = false) =>
        tensor.isin(test_elements, assumeUnique, invert);

    public partial class Tensor
    {
        /// <summary>Which elements are among others.</summary>
        /// <param name="test_elements">The others, of any shape.</param>
        /// <param name="assumeUnique">Without effect on the result.</param>
        /// <param name="invert">Whether to ask which are not.</param>
        /// <returns>Truth values of this tensor's shape.</returns>
        public Tensor isin(Tensor test_elements, bool assumeUnique = false, bool invert = false)
        {
            using var each = unsqueeze(-1);
            using var others = test_elements.reshape(-1);
            using var equal = each.eq(others);
            var found = equal.any(-1);
            return invert ? found.logical_not_() : found;
        }
    }
}
