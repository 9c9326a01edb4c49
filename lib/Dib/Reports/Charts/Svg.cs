using System.Globalization;
using System.Text;
using Dib.Reports.Html;

namespace Dib.Reports.Charts;

/// <summary>Writes SVG elements.</summary>
internal sealed class Svg
{
    private readonly StringBuilder _svg = new();

    /// <summary>The page's size, in pixels.</summary>
    public required double Width { get; init; }

    /// <inheritdoc cref="Width"/>
    public required double Height { get; init; }

    /// <summary>The colour of text and axes.</summary>
    public required string Ink { get; init; }

    /// <summary>The page's colour; null for none.</summary>
    public string? Paper { get; init; }

    public void Line(double x1, double y1, double x2, double y2, double opacity) => _svg.Append(CultureInfo.InvariantCulture,
        $"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" stroke=\"{Ink}\" stroke-opacity=\"{opacity}\"/>");

    public void Path(IEnumerable<(double X, double Y)> points, string color, string fill = "none", double width = 2) => _svg
        .Append("<path d=\"M").AppendJoin('L', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#} {point.Y:0.#}")))
        .Append(CultureInfo.InvariantCulture, $"\" fill=\"{Markup.Text(fill)}\" stroke=\"{Markup.Text(color)}\" stroke-width=\"{width}\"")
        .Append(fill == "none" ? "/>" : " stroke-linejoin=\"round\" fill-opacity=\"0.35\"/>");

    public void Dot(double x, double y, double radius, string color) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{radius:0.#}\" fill=\"{Markup.Text(color)}\"/>");

    public void Box(double x1, double y1, double x2, double y2, string color) => _svg.Append(CultureInfo.InvariantCulture,
        $"<rect x=\"{Math.Min(x1, x2):0.##}\" y=\"{Math.Min(y1, y2):0.##}\" width=\"{Math.Abs(x2 - x1):0.##}\" height=\"{Math.Abs(y2 - y1):0.##}\" fill=\"{Markup.Text(color)}\"/>");

    public void Image(double x, double y, double width, double height, string uri) => _svg.Append(CultureInfo.InvariantCulture,
        $"<image x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\" preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" href=\"{Markup.Text(uri)}\"/>");

    public void Text(double x, double y, string text, double size = 12, string anchor = "middle", string? color = null, bool upwards = false)
    {
        if (text.Length == 0)
            return;
        var turn = upwards ? string.Create(CultureInfo.InvariantCulture, $" transform=\"rotate(-90 {x:0.#} {y:0.#})\"") : "";
        _svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" font-size=\"{size:0.#}\" text-anchor=\"{anchor}\" fill=\"{Markup.Text(color ?? Ink)}\"{turn}>{Markup.Text(text)}</text>");
    }

    /// <summary>The whole picture.</summary>
    public string ToSvg(string label) => string.Create(CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\" role=\"img\" aria-label=\"{Markup.Text(label)}\" font-family=\"system-ui, sans-serif\">")
        + (Paper is null ? "" : $"<rect width=\"100%\" height=\"100%\" fill=\"{Paper}\"/>") + _svg + "</svg>";
}
