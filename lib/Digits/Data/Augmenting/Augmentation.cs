using TorchSharp;
using static TorchSharp.torch;

namespace Digits.Data;

/// <summary>
/// Changes training images at random, each time in another way, so that a model sees more hands than there are. The changes are put
/// together before the image is looked up, so it is blurred only once.
/// </summary>
/// <param name="warps">The changes, in the order in which they are made.</param>
public sealed class Augmentation(params IReadOnlyList<Warp> warps)
{
    // The places of all pixels take eight times the memory of the images.
    private const long ImagesAtOnce = 1000;

    /// <summary>Changes each image of a batch in its own way.</summary>
    /// <param name="images">[N, 1, rows, columns], float32.</param>
    /// <param name="generator">Draws; the default generator when null.</param>
    /// <param name="paper">What a pixel without ink is: it fills what comes in from beyond the edges.</param>
    /// <returns>Images of the same shape.</returns>
    /// <exception cref="ArgumentException">The images have another shape or type.</exception>
    public Tensor Apply(Tensor images, Generator? generator = null, double paper = 0)
    {
        if (images.dtype != ScalarType.Float32 || images.shape is not [var count, _, var rows, var columns])
        {
            throw new ArgumentException(
                $"Images must be float32 of shape [N, 1, rows, columns], but are {images.dtype} of shape " +
                $"[{string.Join(", ", images.shape)}]. Take them from a batch.", nameof(images));
        }
        using var scope = NewDisposeScope();
        using var mode = no_grad();
        if (count > ImagesAtOnce)
        {
            var parts = Enumerable.Range(0, (int)((count + ImagesAtOnce - 1) / ImagesAtOnce)).Select(part => part * ImagesAtOnce)
                .Select(start => Apply(images.narrow(0, start, Math.Min(ImagesAtOnce, count - start)), generator, paper)).ToArray();
            return cat(parts, 0).MoveToOuterDisposeScope();
        }
        // All x of an image lie behind one another, all y, and what both are divided by: so they are computed, and looked up, fastest.
        var matrices = Draw(count, (float)columns / rows, generator ?? Generator.Default);
        var places = matrices.mm(Places(rows, columns)).view(count, 3, rows, columns);
        var grid = (places.narrow(1, 0, 2) / places.narrow(1, 2, 1)).permute(0, 2, 3, 1);
        // Beyond the edges grid_sample sees zeros, so zero must be paper while it looks.
        var warped = nn.functional.grid_sample(images - paper, grid, align_corners: false) + paper;
        return warped.MoveToOuterDisposeScope();
    }

    /// <summary>The middles of all pixels, from -1 to 1: columns (x, y, 1) [3, rows · columns].</summary>
    private static Tensor Places(long rows, long columns)
    {
        var still = tensor(new float[] { 1, 0, 0, 0, 1, 0 }, 1, 2, 3);
        var grid = nn.functional.affine_grid(still, [1, 1, rows, columns], align_corners: false).view(rows * columns, 2);
        return cat([grid.t(), ones(1, rows * columns)]);
    }

    /// <summary>One matrix for each image [N · 3, 3], from places in the output to places in the input.</summary>
    private Tensor Draw(long count, float aspect, Generator generator)
    {
        var matrices = new float[count * 9];
        for (var i = 0; i < matrices.Length; i += 9)
        {
            // The last change is undone first.
            var matrix = System.Numerics.Matrix4x4.Identity;
            foreach (var warp in warps) matrix = warp.Draw(generator, aspect) * matrix;
            for (var row = 0; row < 3; row++)
            {
                // Warps map rows (x, y, 1), here they are columns.
                for (var column = 0; column < 3; column++) matrices[i + 3 * row + column] = matrix[column, row];
            }
        }
        return tensor(matrices, 3 * count, 3);
    }
}
