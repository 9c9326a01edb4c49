namespace TorchSharp;

public static partial class torch
{
    /// <summary>What each element along a dimension has more than the one before it.</summary>
    /// <exception cref="NotImplementedException"><paramref name="n"/> is not 1.</exception>
    public static Tensor diff(Tensor input, long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null) =>
        input.diff(n, dim, prepend, append);

    public partial class Tensor
    {
        /// <summary>What each element along a dimension has more than the one before it.</summary>
        /// <param name="n">How often: once. The real package too refuses other numbers.</param>
        /// <param name="dim">The dimension.</param>
        /// <param name="prepend">Elements put before it along the dimension.</param>
        /// <param name="append">Elements put behind it.</param>
        /// <exception cref="NotImplementedException"><paramref name="n"/> is not 1.</exception>
        public Tensor diff(long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null)
        {
            if (n != 1) throw new NotImplementedException("Tensor.diff with n != 1");
            using var all = cat([.. new[] { prepend, this, append }.OfType<Tensor>()], dim);
            var length = all.size((int)dim);
            using var later = all.narrow(dim, Math.Min(1, length), Math.Max(0, length - 1));
            using var earlier = all.narrow(dim, 0, Math.Max(0, length - 1));
            return dtype == ScalarType.Bool ? later.logical_xor(earlier) : later - earlier;
        }
    }
}
