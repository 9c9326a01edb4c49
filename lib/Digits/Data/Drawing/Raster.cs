namespace Digits.Data.Drawing;

/// <summary>
/// Turns strokes into an image the way MNIST was made: the ink fitted into 20 x 20 pixels keeping the aspect, in anti-aliased grey, then
/// its centre of mass moved to where it is in MNIST's images, the middle of pixel (14, 14) of 28 x 28.
/// </summary>
internal sealed class Raster
{
    public const int Size = 28;
    private const double Box = 20;

    // Over how many pixels an edge turns from paper to ink.
    private const double Softness = 1.4;

    // Wherever in the box the centre of mass lies, the finished image is a part of the canvas.
    private const int Margin = 12;
    private const int Width = Size + (2 * Margin);

    private readonly double[] _coverage = new double[Width * Width];

    /// <param name="strokes">The strokes, in any unit.</param>
    /// <param name="image">Receives the grey values, shape [28, 28].</param>
    public void Draw(List<Ink[]> strokes, Span<byte> image)
    {
        Array.Clear(_coverage);
        var (left, right, top, bottom) = Bounds(strokes);
        // The soft edge reaches beyond the ink, by more than pixels reach beyond their middles.
        const double overhang = (Softness - 1) / 2;
        var scale = (Box - (2 * overhang)) / Math.Max(right - left, bottom - top);
        const double start = ((Width - Box) / 2) + overhang;
        foreach (var stroke in strokes)
        {
            for (var i = 0; i < stroke.Length; i++)
            {
                var (x, y, radius) = stroke[i];
                stroke[i] = new Ink(start + (scale * (x - left)), start + (scale * (y - top)), scale * radius);
                if (i > 0)
                    DrawSegment(stroke[i - 1], stroke[i]);
            }
        }
        Centre(image);
    }

    private static (double Left, double Right, double Top, double Bottom) Bounds(List<Ink[]> strokes)
    {
        var (left, right, top, bottom) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
        foreach (var stroke in strokes)
        {
            foreach (var (x, y, radius) in stroke)
            {
                (left, right) = (Math.Min(left, x - radius), Math.Max(right, x + radius));
                (top, bottom) = (Math.Min(top, y - radius), Math.Max(bottom, y + radius));
            }
        }
        return (left, right, top, bottom);
    }

    /// <summary>Inks the pixels near a segment; where strokes overlap, the darker one counts.</summary>
    private void DrawSegment(Ink a, Ink b)
    {
        var reach = Math.Max(a.Radius, b.Radius) + 1;
        var (fromX, toX) = ((int)(Math.Min(a.X, b.X) - reach), (int)(Math.Max(a.X, b.X) + reach));
        var (fromY, toY) = ((int)(Math.Min(a.Y, b.Y) - reach), (int)(Math.Max(a.Y, b.Y) + reach));
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length2 = (dx * dx) + (dy * dy);
        for (var y = fromY; y <= toY; y++)
        {
            for (var x = fromX; x <= toX; x++)
            {
                var (px, py) = (x + 0.5 - a.X, y + 0.5 - a.Y);
                var t = length2 > 0 ? Math.Clamp(((px * dx) + (py * dy)) / length2, 0, 1) : 0;
                var (ex, ey) = (px - (t * dx), py - (t * dy));
                var depth = a.Radius + (t * (b.Radius - a.Radius)) - Math.Sqrt((ex * ex) + (ey * ey));
                ref var pixel = ref _coverage[(y * Width) + x];
                pixel = Math.Max(pixel, Math.Clamp(0.5 + (depth / Softness), 0, 1));
            }
        }
    }

    private void Centre(Span<byte> image)
    {
        var (mass, massX, massY) = (0.0, 0.0, 0.0);
        for (var i = 0; i < _coverage.Length; i++)
        {
            mass += _coverage[i];
            massX += _coverage[i] * (i % Width);
            massY += _coverage[i] * (i / Width);
        }
        // By whole pixels, as in MNIST; a fraction would blur the image. Ink far from a centre of mass off the middle is cut, as there.
        var (left, top) = ((int)((massX / mass) - (Size / 2) + 0.5), (int)((massY / mass) - (Size / 2) + 0.5));
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
                image[(y * Size) + x] = (byte)((255 * _coverage[((top + y) * Width) + left + x]) + 0.5);
        }
    }
}
