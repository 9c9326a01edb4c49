using System.Globalization;
using System.Xml.Linq;

namespace Dib.Reports.Charts;

/// <summary>Writes SVG elements.</summary>
/// <param name="width">The page's width, in pixels.</param>
/// <param name="height">The page's height.</param>
/// <param name="ink">The colour of text and axes.</param>
internal sealed class Svg(double width, double height, string ink)
{
    private static readonly XNamespace Space = "http://www.w3.org/2000/svg";
    private readonly List<XElement> _elements = [];

    public double Width => width;

    public double Height => height;

    public void Line(double x1, double y1, double x2, double y2, double opacity) =>
        Add("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", ink), ("stroke-opacity", opacity));

    public void Path(IEnumerable<(double X, double Y)> points, string color, double lineWidth) =>
        Add("path", ("d", Course(points)), ("fill", "none"), ("stroke", color), ("stroke-width", lineWidth), ("stroke-linejoin", "round"));

    public void Area(IEnumerable<(double X, double Y)> points, string color) =>
        Add("path", ("d", Course(points)), ("fill", color), ("fill-opacity", 0.35));

    public void Dot(double x, double y, double radius, string color) => Add("circle", ("cx", x), ("cy", y), ("r", radius), ("fill", color));

    /// <summary>A rectangle between two corners.</summary>
    public void Box(double x1, double y1, double x2, double y2, string color) => Add(
        "rect", ("x", Math.Min(x1, x2)), ("y", Math.Min(y1, y2)),
        ("width", Math.Abs(x2 - x1)), ("height", Math.Abs(y2 - y1)), ("fill", color));

    /// <summary>A picture whose pixels stay sharp.</summary>
    public void Image(double x, double y, double imageWidth, double imageHeight, string uri) => Add(
        "image", ("x", x), ("y", y), ("width", imageWidth), ("height", imageHeight), ("preserveAspectRatio", "none"),
        ("style", "image-rendering:pixelated"), ("href", uri));

    public void Text(
        double x, double y, string text, double size = 12, string anchor = "middle", string? color = null, bool upwards = false)
    {
        if (text.Length == 0)
            return;
        Add("text", ("x", x), ("y", y), ("font-size", size), ("text-anchor", anchor), ("fill", color ?? ink));
        _elements[^1].Value = XmlText.Clean(text);
        if (upwards)
            _elements[^1].SetAttributeValue("transform", $"rotate(-90 {Number(x)} {Number(y)})");
    }

    /// <summary>The whole picture.</summary>
    /// <param name="label">What it shows, in words.</param>
    /// <param name="paper">The page's colour; null for none.</param>
    public string ToSvg(string label, string? paper)
    {
        var svg = new XElement(
            Space + "svg",
            new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            new XAttribute("width", Number(width)),
            new XAttribute("height", Number(height)),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", XmlText.Clean(label)),
            new XAttribute("font-family", "system-ui, sans-serif"));
        if (paper is not null)
        {
            svg.Add(new XElement(
                Space + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", paper)));
        }
        svg.Add(_elements);
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    private void Add(string name, params (string Name, object Value)[] attributes) => _elements.Add(new XElement(
        Space + name,
        attributes.Select(attribute => new XAttribute(
            attribute.Name, attribute.Value is double number ? Number(number) : XmlText.Clean((string)attribute.Value)))));

    private static string Course(IEnumerable<(double X, double Y)> points) =>
        "M" + string.Join('L', points.Select(point => $"{Number(point.X)} {Number(point.Y)}"));

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
