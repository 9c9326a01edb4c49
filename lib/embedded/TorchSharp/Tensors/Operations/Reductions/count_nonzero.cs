namespace TorchSharp;

public static partial class torch
{
    /// <summary>How many elements are not 0, in all or along dimensions.</summary>
    public static Tensor count_nonzero(Tensor input, long[]? dims = null) => input.count_nonzero(dims);

    public partial class Tensor
    {
        /// <summary>How many elements are not 0, in all or along dimensions.</summary>
        public Tensor count_nonzero(long[]? dims = null)
        {
            using var nonzero = ne(0);
            return nonzero.sum(dims ?? []);
        }
    }
}
