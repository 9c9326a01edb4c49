using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The diagonals of the matrices that two dimensions form, as a last dimension: a view.</summary>
    public static Tensor diagonal(Tensor input, long offset = 0L, long dim1 = 0L, long dim2 = 1L) => input.diagonal(offset, dim1, dim2);

    /// <summary>The diagonal of a matrix, or the matrix that has a vector as its diagonal.</summary>
    public static Tensor diag(Tensor input, long diagonal = 0) => input.diag(diagonal);

    /// <summary>The matrix that has all elements, in row-major order, as its diagonal.</summary>
    public static Tensor diagflat(Tensor input, long offset = 0) => input.diagflat(offset);

    /// <summary>Matrices that have the rows of the last dimension as their diagonals.</summary>
    public static Tensor diag_embed(Tensor input, long offset = 0L, long dim1 = -2L, long dim2 = -1L) =>
        input.diag_embed(offset, dim1, dim2);

    public partial class Tensor
    {
        /// <summary>
        /// The diagonals of the matrices that two dimensions form, as a last dimension; a positive offset is above the main one. A view.
        /// </summary>
        /// <exception cref="ArgumentException">The dimensions are the same.</exception>
        public Tensor diagonal(long offset = 0L, long dim1 = 0L, long dim2 = 1L)
        {
            if (dim1 == dim2) throw new ArgumentException($"Diagonal dimensions cannot be identical {dim1}, {dim2}");
            var rank = Impl.Sizes.Length;
            var (row, column) = (Shapes.Dimension(dim1, rank), Shapes.Dimension(dim2, rank));
            if (row == column)
                throw new ExternalException($"diagonal dimensions cannot be identical {dim1}, {dim2}.");
            var length = Math.Max(0, offset >= 0
                ? Math.Min(Impl.Sizes[row], Impl.Sizes[column] - offset)
                : Math.Min(Impl.Sizes[row] + offset, Impl.Sizes[column]));
            var start = length == 0 ? 0 : offset >= 0 ? offset * Impl.Strides[column] : -offset * Impl.Strides[row];
            var kept = Enumerable.Range(0, rank).Where(d => d != row && d != column).ToArray();
            long[] sizes = [.. kept.Select(d => Impl.Sizes[d]), length];
            long[] strides = [.. kept.Select(d => Impl.Strides[d]), Impl.Strides[row] + Impl.Strides[column]];
            var view = new Tensor(Impl.View(sizes, strides, Impl.Offset + start));
            var whole = Impl.Sizes;
            return Gradient.RecordView(view, "DiagonalBackward0", this, (_, grad) =>
                [Scattered(grad, whole, w => w.diagonal(offset, dim1, dim2))]);
        }

        /// <summary>The diagonal of a matrix, or the matrix that has a vector as its diagonal.</summary>
        /// <exception cref="ExternalException">It is neither matrix nor vector.</exception>
        public Tensor diag(long diagonal = 0)
        {
            if (Dimensions == 1) return diag_embed(diagonal);
            if (Dimensions != 2)
                throw new ExternalException($"diag(): Supports 1D or 2D tensors. Got {Dimensions}D.");
            using var view = this.diagonal(diagonal);
            return view.clone();
        }

        /// <summary>The matrix that has all elements, in row-major order, as its diagonal.</summary>
        public Tensor diagflat(long offset = 0)
        {
            using var row = ravel();
            return row.diag_embed(offset);
        }

        /// <summary>Matrices, in two new dimensions, that have the rows of the last dimension as their diagonals.</summary>
        public Tensor diag_embed(long offset = 0L, long dim1 = -2L, long dim2 = -1L)
        {
            var rank = Impl.Sizes.Length + 1;
            var (row, column) = (Shapes.Dimension(dim1, rank), Shapes.Dimension(dim2, rank));
            if (row == column)
                throw new ExternalException($"diagonal dimensions cannot be identical {dim1}, {dim2}.");
            if (rank == 1) throw new ExternalException("diag_embed() needs a tensor of at least one dimension.");
            var length = offset < 0 ? Impl.Sizes[^1] - offset : Impl.Sizes[^1] + offset;
            var rest = new Queue<long>(Impl.Sizes[..^1]);
            var sizes = new long[rank];
            for (var d = 0; d < rank; d++) sizes[d] = d == row || d == column ? length : rest.Dequeue();
            using var values = detach();
            var result = Scattered(values, sizes, whole => whole.diagonal(offset, row, column));
            return Gradient.Record(result, "DiagonalBackward0", [this], [], (_, grad) => [grad.diagonal(offset, row, column)]);
        }
    }
}
