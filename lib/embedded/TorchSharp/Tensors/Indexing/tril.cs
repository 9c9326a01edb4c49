using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A matrix, or a batch of them, with zeros above a diagonal.</summary>
    public static Tensor tril(Tensor input, long diagonal = 0) => input.tril(diagonal);

    /// <summary>Writes zeros above a diagonal.</summary>
    public static Tensor tril_(Tensor input, long diagonal = 0) => input.tril_(diagonal);

    /// <summary>A matrix, or a batch of them, with zeros below a diagonal.</summary>
    public static Tensor triu(Tensor input, long diagonal = 0L) => input.triu(diagonal);

    /// <summary>Writes zeros below a diagonal.</summary>
    public static Tensor triu_(Tensor input, long diagonal = 0L) => input.triu_(diagonal);

    public partial class Tensor
    {
        /// <summary>A matrix, or a batch of them, with zeros above a diagonal: 0 is the main one, positive numbers lie above it.</summary>
        public Tensor tril(long diagonal = 0) => clone().tril_(diagonal);

        /// <summary>Writes zeros above a diagonal: 0 is the main one, positive numbers lie above it.</summary>
        /// <returns>This tensor.</returns>
        public Tensor tril_(long diagonal = 0) => ClearTriangle(diagonal, above: true, grad => grad.tril(diagonal));

        /// <summary>A matrix, or a batch of them, with zeros below a diagonal: 0 is the main one, positive numbers lie above it.</summary>
        public Tensor triu(long diagonal = 0) => clone().triu_(diagonal);

        /// <summary>Writes zeros below a diagonal: 0 is the main one, positive numbers lie above it.</summary>
        /// <returns>This tensor.</returns>
        public Tensor triu_(long diagonal = 0) => ClearTriangle(diagonal, above: false, grad => grad.triu(diagonal));

        private Tensor ClearTriangle(long diagonal, bool above, Func<Tensor, Tensor> gradient)
        {
            var rank = Impl.Sizes.Length;
            var (rows, columns) = (Impl.Sizes[Shapes.Dimension(-2, rank)], Impl.Sizes[Shapes.Dimension(-1, rank)]);
            using var mask = torch.zeros([rows, columns], ScalarType.Bool);
            for (long row = 0; row < rows; row++)
            {
                // Above the diagonal lie the columns from here on, below it those before.
                var edge = (int)Math.Clamp(above ? row + diagonal + 1 : row + diagonal, 0, columns);
                var line = mask.Impl.Span<bool>().Slice((int)(row * columns), (int)columns);
                (above ? line[edge..] : line[..edge]).Fill(true);
            }
            using var zero = torch.zeros([], dtype);
            Gradient.BeforeInPlace(this);
            MaskKernel.Write(Impl, mask.Impl, zero.Impl);
            return Gradient.RecordInPlace(this, "TrilBackward0", [this], [], (_, grad) => [gradient(grad)]);
        }
    }
}
