namespace Digits.Data.Drawing;

/// <summary>
/// The hand of one writer at one moment: it chooses a skeleton, bends, leans and stretches it into strokes. All of it is additions,
/// multiplications and divisions of doubles, which every machine rounds alike; there is no sine, exponential or logarithm.
/// </summary>
internal struct Hand(ulong seed, long item)
{
    private const int StepsPerSpan = 8;

    // Standard deviations, in units of the box that is 2 wide and high, chosen on MNIST's training images.
    private const double PointTremor = 0.04, StrokeShift = 0.03, StrokeBend = 0.065, QuadraticWarp = 0.12, CubicWarp = 0.065;
    private const double MeanSlant = 0.15, Slant = 0.26, Stretch = 0.16, Turn = 0.07;
    private const double MeanPen = 0.143, Pen = 0.045, ThinnestPen = 0.06, Pressure = 0.25;

    private SplitMix64 _random = SplitMix64.For(seed, item);

    public int ChooseDigit() => _random.Next(10);

    /// <summary>Writes the digit once; the strokes lie around the origin, about 2 high.</summary>
    public List<Ink[]> Write(int digit)
    {
        var skeleton = Skeletons.Choose(digit, ref _random);
        Span<double> warp = stackalloc double[14];
        Fill(warp[..6], QuadraticWarp);
        Fill(warp[6..], CubicWarp);
        var slant = MeanSlant + (Slant * _random.Normal());
        var stretch = 1 + (Stretch * _random.Normal());
        // Sine and cosine of the angle whose half has this tangent.
        var tangent = Turn * _random.Normal();
        var (cosine, sine) = ((1 - (tangent * tangent)) / (1 + (tangent * tangent)), 2 * tangent / (1 + (tangent * tangent)));
        var pen = Math.Max(ThinnestPen, MeanPen + (Pen * _random.Normal()));

        var strokes = new List<Ink[]>();
        foreach (var points in skeleton.Strokes)
        {
            var stroke = Swing(Bend(points));
            for (var i = 0; i < stroke.Length; i++)
            {
                var (x, y, pressure) = stroke[i];
                (x, y) = Warp(x, y, warp);
                x *= stretch;
                (x, y) = ((cosine * x) - (sine * y), (sine * x) + (cosine * y));
                stroke[i] = new Ink(x - (slant * y), y, pen * pressure);
            }
            strokes.Add(stroke);
        }
        return strokes;
    }

    private void Fill(Span<double> numbers, double deviation)
    {
        foreach (ref var number in numbers)
            number = deviation * _random.Normal();
    }

    /// <summary>Shifts and bends a stroke along its length (Legendre polynomials up to the fourth), then lets each point tremble.</summary>
    private ControlPoint[] Bend(ControlPoint[] points)
    {
        Span<double> bends = stackalloc double[10];
        Fill(bends[..2], StrokeShift);
        Fill(bends[2..], StrokeBend);
        var bent = new ControlPoint[points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            var t = (2.0 * i / (points.Length - 1)) - 1;
            var t2 = t * t;
            ReadOnlySpan<double> legendre = [1, t, ((3 * t2) - 1) / 2, ((5 * t2) - 3) * t / 2, ((((35 * t2) - 30) * t2) + 3) / 8];
            var (dx, dy) = (PointTremor * _random.Normal(), PointTremor * _random.Normal());
            for (var n = 0; n < legendre.Length; n++)
            {
                dx += bends[2 * n] * legendre[n];
                dy += bends[(2 * n) + 1] * legendre[n];
            }
            bent[i] = points[i] with { X = points[i].X + dx, Y = points[i].Y + dy };
        }
        return bent;
    }

    /// <summary>A Catmull-Rom spline through the points, broken at the corners, with a pressure that wanders around 1 along it.</summary>
    private Ink[] Swing(ControlPoint[] points)
    {
        var stroke = new Ink[((points.Length - 1) * StepsPerSpan) + 1];
        var pressure = 1 + (Pressure * _random.Normal());
        stroke[0] = new Ink(points[0].X, points[0].Y, pressure);
        for (var i = 0; i + 1 < points.Length; i++)
        {
            var (b, c) = (points[i], points[i + 1]);
            var a = i > 0 && !b.Corner ? points[i - 1] : Mirror(b, c);
            var d = i + 2 < points.Length && !c.Corner ? points[i + 2] : Mirror(c, b);
            var next = 1 + (Pressure * _random.Normal());
            for (var step = 1; step <= StepsPerSpan; step++)
            {
                var t = (double)step / StepsPerSpan;
                stroke[(i * StepsPerSpan) + step] =
                    new Ink(Spline(a.X, b.X, c.X, d.X, t), Spline(a.Y, b.Y, c.Y, d.Y, t), pressure + ((next - pressure) * t));
            }
            pressure = next;
        }
        return stroke;

        static ControlPoint Mirror(ControlPoint at, ControlPoint other) => new((2 * at.X) - other.X, (2 * at.Y) - other.Y, false);
    }

    private static double Spline(double a, double b, double c, double d, double t) =>
        b + (0.5 * t * (c - a + (t * ((2 * a) - (5 * b) + (4 * c) - d + (t * ((3 * (b - c)) + d - a))))));

    /// <summary>Bends the plane by polynomials of the second and third degree; slant, stretch and turn are those of the first.</summary>
    private static (double X, double Y) Warp(double x, double y, ReadOnlySpan<double> warp)
    {
        ReadOnlySpan<double> terms = [x * x, x * y, y * y, x * x * x, x * x * y, x * y * y, y * y * y];
        var (dx, dy) = (0.0, 0.0);
        for (var i = 0; i < terms.Length; i++)
        {
            dx += warp[2 * i] * terms[i];
            dy += warp[(2 * i) + 1] * terms[i];
        }
        return (x + dx, y + dy);
    }
}
