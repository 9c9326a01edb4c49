using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Upright bars.</summary>
    /// <typeparam name="ValuesType">The type of the lengths.</typeparam>
    /// <typeparam name="KeysType">The type of the names.</typeparam>
    /// <typeparam name="TextType">The type of the texts.</typeparam>
    /// <param name="values">The length of each bar.</param>
    /// <param name="Keys">The name of each bar.</param>
    /// <param name="Name">The name in legend and hover text.</param>
    /// <param name="ShowLegend">Whether the legend lists the trace.</param>
    /// <param name="Opacity">The opacity, from 0 to 1.</param>
    /// <param name="MultiOpacity">An opacity for each bar.</param>
    /// <param name="Text">A text for all bars.</param>
    /// <param name="MultiText">A text for each bar.</param>
    /// <param name="MarkerColor">The colour of the bars, or one for each.</param>
    /// <param name="MarkerColorScale">The colours that values given as marker colour are mapped to.</param>
    /// <param name="MarkerOutline">The line around the bars.</param>
    /// <param name="MarkerPatternShape">The pattern of the bars.</param>
    /// <param name="MultiMarkerPatternShape">A pattern for each bar.</param>
    /// <param name="MarkerPattern">The style of that pattern.</param>
    /// <param name="Marker">The style of the bars, to which the parameters above are added.</param>
    /// <param name="TextPosition">Where the texts stand; given, they show in the plot.</param>
    /// <param name="MultiTextPosition">Where each text stands; given, they show in the plot.</param>
    /// <param name="MultiWidth">A width for each bar, in units of the axis.</param>
    /// <param name="UseDefaults">Whether the chart starts with what <see cref="Defaults"/> holds; it does if this isn't given.</param>
    /// <param name="Base">Where the bars start.</param>
    /// <param name="Width">The width of the bars, in units of the axis.</param>
    public static GenericChart Column<ValuesType, KeysType, TextType>(
        IEnumerable<ValuesType> values,
        Optional<IEnumerable<KeysType>> Keys = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default,
        Optional<StyleParam.PatternShape> MarkerPatternShape = default,
        Optional<IEnumerable<StyleParam.PatternShape>> MultiMarkerPatternShape = default,
        Optional<Pattern> MarkerPattern = default,
        Optional<Marker> Marker = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<ValuesType>> MultiWidth = default,
        Optional<bool> UseDefaults = default,
        Optional<ValuesType> Base = default,
        Optional<ValuesType> Width = default)
        where ValuesType : IConvertible
        where KeysType : IConvertible
        where TextType : IConvertible
        => new Trace2D("bar")
            .With("name", Name)
            .With("showlegend", ShowLegend)
            .With("opacity", Opacity)
            .With("x", Keys)
            .Set("y", values)
            .With("base", Base)
            .With("width", Width, MultiWidth)
            .With("text", Text, MultiText)
            .With("textposition", TextPosition, MultiTextPosition)
            .Set("orientation", StyleParam.Orientation.Vertical)
            .Set("marker", Marker.Or(new Marker())
                .With("color", MarkerColor)
                .With("colorscale", MarkerColorScale)
                .With("line", MarkerOutline)
                .With("opacity", MultiOpacity)
                .Set("pattern", MarkerPattern.Or(new Pattern()).With("shape", MarkerPatternShape, MultiMarkerPatternShape)))
            .ToChart(UseDefaults);
}
