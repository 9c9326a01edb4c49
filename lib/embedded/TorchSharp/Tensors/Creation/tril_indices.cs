using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The positions on and below a diagonal of a matrix: row numbers in the first row, column numbers in the second.</summary>
    /// <exception cref="ArgumentException">The type does not hold whole numbers.</exception>
    public static Tensor tril_indices(
        long row, long col, long offset = 0L, ScalarType dtype = ScalarType.Int64, Device? device = null) =>
        TriangleIndices(row, col, (r, c) => c - r <= offset, dtype, device);

    /// <summary>The positions on and above a diagonal of a matrix: row numbers in the first row, column numbers in the second.</summary>
    /// <exception cref="ArgumentException">The type does not hold whole numbers.</exception>
    public static Tensor triu_indices(
        long row, long col, long offset = 0L, ScalarType dtype = ScalarType.Int64, Device? device = null) =>
        TriangleIndices(row, col, (r, c) => c - r >= offset, dtype, device);

    private static Tensor TriangleIndices(long rows, long columns, Func<long, long, bool> isInside, ScalarType dtype, Device? device)
    {
        if (!is_integral(dtype)) throw new ArgumentException("dtype must be integral.", nameof(dtype));
        var positions = new List<(long Row, long Column)>();
        for (long r = 0; r < rows; r++)
        {
            for (long c = 0; c < columns; c++)
            {
                if (isInside(r, c)) positions.Add((r, c));
            }
        }
        long[] elements = [.. positions.Select(p => p.Row), .. positions.Select(p => p.Column)];
        return FromArray.Copy<long>(elements, [2, positions.Count], dtype, device, false, null);
    }
}
