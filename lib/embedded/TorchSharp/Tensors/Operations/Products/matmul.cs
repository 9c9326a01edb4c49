using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The product of matrices, vectors, or batches of matrices.</summary>
    public static Tensor matmul(Tensor input, Tensor target) => input.matmul(target);

    public partial class Tensor
    {
        /// <summary>
        /// The product of matrices [m, k] and [k, n], a matrix and a vector, two vectors, or batches of matrices […, m, k] and […, k, n]
        /// whose leading dimensions broadcast.
        /// </summary>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor matmul(Tensor target) => (Dimensions, target.Dimensions) switch
        {
            (0, _) or (_, 0) => throw new ExternalException(
                $"both arguments to matmul need to be at least 1D, but they are {Dimensions}D and {target.Dimensions}D"),
            (1, 1) => dot(target),
            (2, 1) => mv(target),
            (2, 2) => mm(target),
            (1, _) => RowTimes(target),
            (_, 1) => TimesColumn(target),
            (_, 2) => RowsTimes(target),
            _ => BatchedTimes(target),
        };

        private Tensor RowTimes(Tensor matrices)
        {
            using var row = unsqueeze(0);
            using var product = row.matmul(matrices);
            return product.squeeze(-2);
        }

        private Tensor TimesColumn(Tensor vector)
        {
            using var column = vector.unsqueeze(1);
            using var product = matmul(column);
            return product.squeeze(-1);
        }

        // All matrices of a batch times the same one are the rows of one large matrix times it.
        private Tensor RowsTimes(Tensor matrix)
        {
            var sizes = Impl.Sizes;
            using var rows = reshape(Shapes.Count(sizes.AsSpan(..^1)), sizes[^1]);
            using var product = rows.mm(matrix);
            return product.view([.. sizes[..^1], matrix.size(1)]);
        }

        private Tensor BatchedTimes(Tensor target)
        {
            var (a, b) = (Impl.Sizes, target.Impl.Sizes);
            var batch = Shapes.Broadcast(a[..^2], b[..^2]);
            using var left = InBatch(this, batch);
            using var right = InBatch(target, batch);
            using var product = left.bmm(right);
            return product.view([.. batch, a[^2], b[^1]]);
        }

        private static Tensor InBatch(Tensor matrices, long[] batch)
        {
            var (rows, columns) = (matrices.Impl.Sizes[^2], matrices.Impl.Sizes[^1]);
            using var repeated = matrices.expand([.. batch, rows, columns]);
            return repeated.reshape(Shapes.Count(batch), rows, columns);
        }
    }
}
