using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class init
        {
            /// <summary>Ones on the diagonal of a matrix, zeros elsewhere: a layer that gives back its input.</summary>
            /// <exception cref="ExternalException">The tensor is no matrix.</exception>
            public static Tensor eye_(Tensor tensor)
            {
                if (tensor.Dimensions != 2)
                {
                    throw new ExternalException(
                        $"Only tensors with 2 dimensions are supported, but got {Shapes.Format(tensor.Impl.Sizes)}.");
                }
                zeros_(tensor);
                return Ones(tensor, Math.Min(tensor.size(0), tensor.size(1)), i => [i, i]);
            }

            /// <summary>A convolution that gives back its input: one in the middle of the kernel from each channel to itself.</summary>
            /// <exception cref="ExternalException">The tensor does not have three to five dimensions.</exception>
            public static Tensor dirac_(Tensor tensor)
            {
                var sizes = tensor.Impl.Sizes;
                if (sizes.Length is < 3 or > 5)
                    throw new ExternalException($"Only tensors with 3, 4, or 5 dimensions are supported, but got {Shapes.Format(sizes)}.");
                zeros_(tensor);
                return Ones(tensor, Math.Min(sizes[0], sizes[1]), i => [i, i, .. sizes[2..].Select(size => size / 2)]);
            }

            /// <summary>Normally distributed, with a share of each column set to zero (Martens, 2010).</summary>
            /// <exception cref="ExternalException">The tensor is no matrix.</exception>
            public static Tensor sparse_(Tensor tensor, double sparsity, double std = 0.01)
            {
                if (tensor.Dimensions != 2)
                {
                    throw new ExternalException(
                        $"Only tensors with 2 dimensions are supported, but got {Shapes.Format(tensor.Impl.Sizes)}.");
                }
                var (rows, columns) = (tensor.size(0), tensor.size(1));
                var zeros = (int)Math.Ceiling(sparsity * rows);
                using var mode = no_grad();
                using var scope = NewDisposeScope();
                normal_(tensor, 0, std);
                for (long column = 0; column < columns; column++)
                {
                    foreach (var row in randperm(rows).data<long>().Take(zeros)) tensor.select(1, column).select(0, row).zero_();
                }
                return tensor;
            }

            /// <summary>
            /// Rows, or columns if there are fewer, of length <paramref name="gain"/> at right angles (Saxe and others, 2014).
            /// </summary>
            /// <exception cref="ExternalException">The tensor has fewer than two dimensions.</exception>
            public static Tensor orthogonal_(Tensor tensor, double gain = 1.0)
            {
                if (tensor.Dimensions < 2)
                {
                    throw new ExternalException(
                        $"Only tensors with 2 or more dimensions are supported, but got {Shapes.Format(tensor.Impl.Sizes)}.");
                }
                using var mode = no_grad();
                using var scope = NewDisposeScope();
                var (rows, columns) = (tensor.size(0), tensor.numel() / tensor.size(0));
                var drawn = randn(rows, columns, dtype: tensor.dtype).to_type(ScalarType.Float64);
                // The longer way: of a tall matrix the columns are made orthogonal, of a wide one the rows.
                using var tall = (rows < columns ? drawn.t() : drawn).contiguous();
                Orthogonalize(tall);
                var result = rows < columns ? tall.t() : tall;
                tensor.copy_(result.mul(gain).reshape(tensor.shape));
                return tensor;
            }

            /// <summary>Gram and Schmidt's method, each projection taken off twice so that rounding does not spoil the angles.</summary>
            private static void Orthogonalize(Tensor matrix)
            {
                for (long j = 0; j < matrix.size(1); j++)
                {
                    var column = matrix.narrow(1, j, 1);
                    var before = matrix.narrow(1, 0, j);
                    for (var pass = 0; pass < 2 && j > 0; pass++) column.sub_(before.mm(before.t().mm(column)));
                    column.div_(column.mul(column).sum().sqrt());
                }
            }

            private static Tensor Ones(Tensor tensor, long count, Func<long, long[]> place)
            {
                using var mode = no_grad();
                using var scope = NewDisposeScope();
                for (long i = 0; i < count; i++) place(i).Aggregate(tensor, (part, index) => part.select(0, index)).fill_(1);
                return tensor;
            }
        }
    }
}
