using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Bars that lie.</summary>
    /// <inheritdoc cref="Column"/>
    public static GenericChart Bar<ValuesType, KeysType, TextType>(
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
    {
        var chart = Column(
            values, Keys, Name, ShowLegend, Opacity, MultiOpacity, Text, MultiText, MarkerColor, MarkerColorScale, MarkerOutline,
            MarkerPatternShape, MultiMarkerPatternShape, MarkerPattern, Marker, TextPosition, MultiTextPosition, MultiWidth, UseDefaults,
            Base, Width);
        var trace = GenericChart.getTraces(chart).Head;
        trace.Remove("y");
        trace.Set("x", values).With("y", Keys).Set("orientation", StyleParam.Orientation.Horizontal);
        return chart;
    }
}
