using System.Runtime.InteropServices;
using Plotly.NET;
using TorchSharp;

namespace Digits.Charting;

public static partial class Charts
{
    private const int LeastTileSide = 28;

    /// <summary>Images as a model sees them, or what its layers make of them: the largest number is darkest.</summary>
    /// <param name="maps">[…, rows, columns]; each matrix is a picture.</param>
    /// <param name="title">Stands above the chart.</param>
    /// <param name="caption">What stands above a picture, by its place; the place when null.</param>
    /// <param name="columns">Pictures in a row.</param>
    /// <exception cref="ArgumentException">The tensor has fewer than two dimensions or no elements.</exception>
    public static GenericChart Maps(torch.Tensor maps, string title, Func<int, string>? caption = null, int columns = 8)
    {
        var pictures = Pictures.Of(maps, nameof(maps));
        return Draw(pictures, title, caption, columns, Palette.Ink, pictures.Least, pictures.Largest);
    }

    /// <summary>Filters, or what they answer, with one scale around zero: blue above, orange below.</summary>
    /// <param name="filters">[…, rows, columns]; each matrix is a picture.</param>
    /// <param name="title">Stands above the chart.</param>
    /// <param name="caption">What stands above a picture, by its place; the place when null.</param>
    /// <param name="columns">Pictures in a row.</param>
    /// <exception cref="ArgumentException">The tensor has fewer than two dimensions or no elements.</exception>
    public static GenericChart Filters(torch.Tensor filters, string title, Func<int, string>? caption = null, int columns = 8)
    {
        var pictures = Pictures.Of(filters, nameof(filters));
        var limit = Math.Max(Math.Abs(pictures.Least), Math.Abs(pictures.Largest));
        return Draw(pictures, title, caption, columns, Palette.Signed, -limit, limit);
    }

    private static GenericChart Draw(
        Pictures pictures, string title, Func<int, string>? caption, int columns, object[] colours, float least, float largest)
    {
        // Small pictures are drawn as large as images of digits: each number becomes a square of pixels.
        var enlarged = Math.Max(1, (LeastTileSide + pictures.Rows / 2) / pictures.Rows);
        var tiles = new Tiles(pictures.Count, columns, pictures.Rows * enlarged, pictures.Columns * enlarged) { CaptionRows = CaptionRows };
        return Mosaic(
            title,
            $"{(pictures.Count == 1 ? "One picture" : $"{pictures.Count} pictures")} of {pictures.Rows} x {pictures.Columns} numbers " +
            $"from {pictures.Least:F2} to {pictures.Largest:F2}.",
            tiles, tiles.Matrix((i, r, c) => MathF.Round(pictures[i, r / enlarged, c / enlarged], 4)),
            tiles.Captions(caption ?? (i => i.ToString())),
            ("colorscale", colours), ("zmin", least), ("zmax", largest),
            ("colorbar", Figure.Object(("title", Figure.Object(("text", "value"))), ("thickness", 12))),
            ("hovertemplate", "%{z:.3f}<extra></extra>"));
    }

    /// <summary>The matrices of a tensor, one after another.</summary>
    private sealed record Pictures(float[] Values, int Rows, int Columns)
    {
        public int Count => Values.Length / (Rows * Columns);

        public float Least => Values.Min();

        public float Largest => Values.Max();

        public float this[int picture, int row, int column] => Values[(picture * Rows + row) * Columns + column];

        public static Pictures Of(torch.Tensor tensor, string name)
        {
            if (tensor.dim() < 2 || tensor.numel() == 0)
            {
                throw new ArgumentException(
                    $"Pictures must be of shape […, rows, columns] with at least one element, but this is " +
                    $"[{string.Join(", ", tensor.shape)}].", name);
            }
            using var copy = tensor.detach().to(torch.float32).contiguous();
            return new Pictures(MemoryMarshal.Cast<byte, float>(copy.bytes).ToArray(), (int)tensor.shape[^2], (int)tensor.shape[^1]);
        }
    }
}
