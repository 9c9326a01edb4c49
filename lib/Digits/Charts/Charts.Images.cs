using System.Runtime.InteropServices;
using Digits.Data;
using Plotly.NET;
using TorchSharp;

namespace Digits.Charting;

/// <summary>The charts of the course. Each has a title, axes with units, and colours that work in light and dark.</summary>
public static partial class Charts
{
    private const int PixelsPerTile = 84;
    private const int LeastPixelsPerTile = 56;
    private const int BesideTiles = 110;
    private const int CaptionRows = 7;
    private const double LeastWidth = 340;

    /// <summary>Images of digits side by side.</summary>
    /// <param name="data">Where they are from.</param>
    /// <param name="indices">Their places.</param>
    /// <param name="title">Stands above the chart.</param>
    /// <param name="caption">What stands above an image, by its place; the digit that it shows when null.</param>
    /// <param name="columns">Images in a row.</param>
    public static GenericChart ImageGrid(
        DigitDataset data, IEnumerable<int> indices, string title, Func<int, string>? caption = null, int columns = 10)
    {
        var places = indices.ToArray();
        var labels = MemoryMarshal.Cast<byte, long>(data.Labels.bytes).ToArray();
        var pixels = places.Select(place => Bytes(data, place).ToArray()).ToArray();
        var tiles = new Tiles(places.Length, columns, data.Rows, data.Columns) { CaptionRows = CaptionRows };
        string[] captions = [.. places.Select(place => caption?.Invoke(place) ?? labels[place].ToString())];
        return Mosaic(
            title, $"{places.Length} images: {string.Join(", ", captions)}.", tiles,
            tiles.Matrix((i, r, c) => pixels[i][r * data.Columns + c]), tiles.Captions(i => captions[i]),
            ("colorscale", Palette.Ink), ("zmin", 0), ("zmax", 255), ("showscale", false), ("hovertemplate", "%{z}<extra></extra>"));
    }

    /// <summary>One image, large enough to count its pixels.</summary>
    public static GenericChart Digit(DigitDataset data, int index, string? title = null) =>
        Pixels(data, index, title ?? $"Image {index}: a {Label(data, index)}", showNumbers: false);

    /// <summary>One image as what the computer sees: 28 x 28 numbers.</summary>
    public static GenericChart NumberGrid(DigitDataset data, int index, string? title = null) =>
        Pixels(data, index, title ?? $"Image {index} as {data.Rows} x {data.Columns} numbers", showNumbers: true);

    /// <summary>One picture for each row of a weight matrix: where ink speaks for the digit, and where against it.</summary>
    /// <param name="weights">[classes, rows · columns].</param>
    /// <param name="title">Stands above the chart.</param>
    /// <param name="rows">Rows of pixels in the images that the weights belong to; square when 0.</param>
    public static GenericChart Weights(torch.Tensor weights, string title, int rows = 0)
    {
        using var copy = weights.detach().to(torch.float32).contiguous();
        var values = MemoryMarshal.Cast<byte, float>(copy.bytes).ToArray();
        var (classes, inputs) = ((int)copy.shape[0], (int)copy.shape[1]);
        var height = rows == 0 ? (int)Math.Round(Math.Sqrt(inputs)) : rows;
        var width = inputs / height;
        // One scale for all pictures, so that they compare; the few largest weights would leave the rest pale.
        var limit = values.Select(Math.Abs).Order().ElementAt((int)(0.995 * (values.Length - 1)));
        var tiles = new Tiles(classes, 5, height, width) { CaptionRows = CaptionRows };
        return Mosaic(
            title, $"{classes} pictures of {height} x {width} weights from {values.Min():F2} to {values.Max():F2}.", tiles,
            tiles.Matrix((i, r, c) => MathF.Round(values[i * inputs + r * width + c], 4)), tiles.Captions(i => i.ToString()),
            ("colorscale", Palette.Signed), ("zmin", -limit), ("zmax", limit),
            ("colorbar", Figure.Object(("title", Figure.Object(("text", "weight"))), ("thickness", 12))),
            ("hovertemplate", "%{z:.3f}<extra></extra>"));
    }

    /// <summary>The mean image of each digit.</summary>
    /// <param name="means">[classes, rows · columns], from 0 to 1.</param>
    /// <param name="title">Stands above the chart.</param>
    public static GenericChart MeanImages(torch.Tensor means, string title)
    {
        using var copy = means.detach().to(torch.float32).contiguous();
        var values = MemoryMarshal.Cast<byte, float>(copy.bytes).ToArray();
        var (classes, inputs) = ((int)copy.shape[0], (int)copy.shape[1]);
        var side = (int)Math.Round(Math.Sqrt(inputs));
        var tiles = new Tiles(classes, 5, side, side) { CaptionRows = CaptionRows };
        return Mosaic(
            title, $"{classes} blurred pictures of {side} x {side} pixels.", tiles,
            tiles.Matrix((i, r, c) => MathF.Round(values[i * inputs + r * side + c], 3)), tiles.Captions(i => i.ToString()),
            ("colorscale", Palette.Ink), ("zmin", 0), ("zmax", 1), ("showscale", false), ("hovertemplate", "%{z:.2f}<extra></extra>"));
    }

    private static GenericChart Mosaic(
        string title, string description, Tiles tiles, float[][] matrix, object[] captions, params (string Name, object? Value)[] look)
    {
        // A few images are drawn larger, or there is no room for the title.
        var scale = Math.Max(PixelsPerTile / 31.0, LeastWidth / tiles.Width);
        return new Figure(title, (int)(tiles.Width * scale) + BesideTiles, (int)(tiles.Height * scale) + 70)
            .Describe(description)
            .KeepWidth(LeastPixelsPerTile * tiles.Columns + BesideTiles)
            .Add("heatmap", [("z", matrix), ("hoverongaps", false), .. look])
            .Set("annotations", captions)
            .Set("xaxis", Figure.Hidden(("constrain", "domain")))
            .Set("yaxis", Figure.Hidden(("autorange", "reversed"), ("scaleanchor", "x"), ("constrain", "domain")))
            .Set("margin", Figure.Object(("l", 15), ("r", 15), ("t", 50), ("b", 15)))
            .Chart();
    }

    private static GenericChart Pixels(DigitDataset data, int index, string title, bool showNumbers)
    {
        var image = Bytes(data, index).ToArray();
        var matrix = image.Chunk(data.Columns).Select(row => Array.ConvertAll(row, pixel => (int)pixel));
        // Digits of a number have to stand out from every shade of ink.
        var (side, colours) = showNumbers ? (720, Palette.Pencil) : (420, Palette.Ink);
        (string, object?)[] look = showNumbers
            ? [("showscale", false), ("texttemplate", "%{z}"), ("textfont", Figure.Object(("size", 10), ("color", "#000000")))]
            : [("colorbar", Figure.Object(("title", Figure.Object(("text", "ink"))), ("thickness", 12)))];
        var inked = image.Count(pixel => pixel > 0);
        return new Figure(title, side, side)
            .KeepWidth(showNumbers ? side : 0)
            .Describe($"A handwritten {Label(data, index)}: {inked} of {image.Length} pixels have ink.")
            .Add("heatmap",
            [
                ("z", matrix.ToArray()), ("colorscale", colours), ("zmin", 0), ("zmax", 255), ("xgap", 1), ("ygap", 1),
                ("hovertemplate", "row %{y}, column %{x}: %{z}<extra></extra>"), .. look,
            ])
            .Set("xaxis", Figure.Axis("column", null, ("constrain", "domain"), ("showgrid", false), ("zeroline", false)))
            .Set("yaxis", Figure.Axis(
                "row", null, ("autorange", "reversed"), ("scaleanchor", "x"), ("constrain", "domain"),
                ("showgrid", false), ("zeroline", false)))
            .Chart();
    }

    private static ReadOnlySpan<byte> Bytes(DigitDataset data, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, data.Count);
        return data.Images.bytes.Slice(index * data.Rows * data.Columns, data.Rows * data.Columns);
    }

    private static long Label(DigitDataset data, int index) => MemoryMarshal.Cast<byte, long>(data.Labels.bytes)[index];
}
