namespace TorchSharp;

public static partial class torch
{
    /// <summary>The sum of the diagonal of a matrix.</summary>
    /// <exception cref="ArgumentException">The tensor is no matrix.</exception>
    public static Tensor trace(Tensor input) => input.trace();

    public partial class Tensor
    {
        /// <summary>The sum of the diagonal of a matrix.</summary>
        /// <exception cref="ArgumentException">The tensor is no matrix.</exception>
        public Tensor trace()
        {
            if (ndim != 2) throw new ArgumentException($"Expected a matrix, but got tensor with ndim == {ndim}");
            using var diagonal = this.diagonal();
            return diagonal.sum();
        }
    }
}
