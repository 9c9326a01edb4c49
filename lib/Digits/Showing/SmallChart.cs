using System.Globalization;
using System.Text;

namespace Digits.Showing;

/// <summary>A chart over the epochs, small and still: SVG that is drawn anew many times while a training runs.</summary>
/// <param name="title">The quantity with its unit.</param>
/// <param name="epochs">The end of the axis.</param>
/// <param name="from">The lower end of the quantity, if it has one.</param>
/// <param name="to">Its upper end, if it has one.</param>
internal sealed class SmallChart(string title, int epochs, double? from = null, double? to = null)
{
    private const double Width = 270;
    private const double Height = 140;
    private const double Left = 45;
    private const double Top = 24;
    private const int MostMarkers = 20;

    /// <summary>The chart; it takes the width that is there, up to 340 pixels.</summary>
    /// <param name="label">What it shows, in words.</param>
    /// <param name="curves">Its lines.</param>
    public string Svg(string label, IReadOnlyList<SmallCurve> curves)
    {
        var heights = curves.SelectMany(curve => curve.Y).Where(double.IsFinite).ToArray();
        if (heights.Length == 0) heights = [0, 1];
        var step = Step((to ?? heights.Max()) - (from ?? heights.Min()));
        var low = from ?? Math.Floor(heights.Min() / step) * step;
        var high = to ?? Math.Max(low + step, Math.Ceiling(heights.Max() / step) * step);
        double X(double epoch) => Left + Width * epoch / epochs;
        double Y(double value) => Top + Height * (high - value) / Math.Max(high - low, 1e-9);

        var svg = new StringBuilder();
        svg.Append($"<svg viewBox=\"0 0 325 210\" style=\"flex:1 1 280px;max-width:340px\" role=\"img\" aria-label=\"{label}\" ");
        svg.Append("font-size=\"13\" fill=\"currentColor\">");
        svg.Append($"<text x=\"{At(Left)}\" y=\"14\" font-weight=\"600\">{title}</text>");
        for (var value = low; value <= high + step / 2; value += step)
        {
            svg.Append($"<path d=\"M{At(X(0))} {At(Y(value))}h{At(Width)}\" stroke=\"currentColor\" opacity=\"0.2\"/>");
            svg.Append($"<text x=\"{At(X(0) - 6)}\" y=\"{At(Y(value) + 4)}\" text-anchor=\"end\">{At(value)}</text>");
        }
        var skip = Math.Max(1, (epochs + 9) / 10);
        for (var epoch = 0; epoch <= epochs; epoch += skip)
            svg.Append($"<text x=\"{At(X(epoch))}\" y=\"{At(Top + Height + 17)}\" text-anchor=\"middle\">{epoch}</text>");
        svg.Append($"<text x=\"{At(X(epochs / 2.0))}\" y=\"{At(Top + Height + 34)}\" text-anchor=\"middle\">epoch</text>");
        for (var i = 0; i < curves.Count; i++) Draw(svg, curves[i], X, Y, X(epochs) - 90 * (curves.Count - i) + 20);
        return svg.Append("</svg>").ToString();
    }

    private static void Draw(StringBuilder svg, SmallCurve curve, Func<double, double> x, Func<double, double> y, double legend)
    {
        var look = $"fill=\"none\" stroke=\"{curve.Colour}\" stroke-width=\"2.5\" stroke-linecap=\"round\"";
        if (curve.IsDotted) look += " stroke-dasharray=\"0.1 5\"";
        var points = curve.X.Zip(curve.Y).Where(point => double.IsFinite(point.Second))
            .Select(point => (X: At(x(point.First)), Y: At(y(point.Second)))).ToArray();
        svg.Append($"<path d=\"M{At(legend)} 10h22\" {look}/><text x=\"{At(legend + 28)}\" y=\"14\">{curve.Name}</text>");
        var course = string.Join(' ', points.Select(point => $"{point.X},{point.Y}"));
        if (points.Length > 1) svg.Append($"<polyline points=\"{course}\" {look}/>");
        // Many points in a row would hide whether their line is dotted.
        if (points.Length > MostMarkers) return;
        foreach (var point in points) svg.Append($"<circle cx=\"{point.X}\" cy=\"{point.Y}\" r=\"3\" fill=\"{curve.Colour}\"/>");
    }

    /// <summary>A distance of 1, 2 or 5 times a power of ten, of which two to five make up the span.</summary>
    private static double Step(double span)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(span, 1e-6) / 2)));
        return (span / power) switch { <= 4 => power, <= 10 => 2 * power, _ => 5 * power };
    }

    private static string At(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
