namespace Digits.Charting;

/// <summary>
/// Many small images in one heatmap: a chart with a trace for each of a hundred images would take seconds to draw, one with a single
/// large matrix does not.
/// </summary>
internal sealed class Tiles(int count, int columns, int tileRows, int tileColumns)
{
    private const int Gap = 3;

    /// <summary>Images in a row.</summary>
    public int Columns { get; } = Math.Max(1, Math.Min(columns, count));

    /// <summary>Rows of images.</summary>
    public int Rows => Math.Max(1, (count + Columns - 1) / Columns);

    /// <summary>Columns of the matrix.</summary>
    public int Width => Columns * (tileColumns + Gap) - Gap;

    /// <summary>Rows of the matrix.</summary>
    public int Height => Rows * (tileRows + CaptionRows + Gap) - Gap;

    /// <summary>Matrix rows left above each image for its caption.</summary>
    public int CaptionRows { get; init; }

    /// <summary>The matrix; NaN, which is not drawn, lies between the images.</summary>
    /// <param name="pixel">The value of an image's pixel, by image, row and column.</param>
    public float[][] Matrix(Func<int, int, int, float> pixel)
    {
        var matrix = new float[Height][];
        for (var r = 0; r < matrix.Length; r++)
        {
            matrix[r] = new float[Width];
            Array.Fill(matrix[r], float.NaN);
        }
        for (var i = 0; i < count; i++)
        {
            var (top, left) = Origin(i);
            for (var r = 0; r < tileRows; r++)
            {
                for (var c = 0; c < tileColumns; c++) matrix[top + r][left + c] = pixel(i, r, c);
            }
        }
        return matrix;
    }

    /// <summary>A caption above each image.</summary>
    public object[] Captions(Func<int, string> caption) =>
    [
        .. Enumerable.Range(0, count).Select(i =>
        {
            var (top, left) = Origin(i);
            return Figure.Object(
                ("text", caption(i)), ("x", left + (tileColumns - 1) / 2.0), ("y", top - CaptionRows / 2.0), ("showarrow", false),
                ("font", Figure.Object(("size", 12))));
        }),
    ];

    private (int Top, int Left) Origin(int i) =>
        (i / Columns * (tileRows + CaptionRows + Gap) + CaptionRows, i % Columns * (tileColumns + Gap));
}
