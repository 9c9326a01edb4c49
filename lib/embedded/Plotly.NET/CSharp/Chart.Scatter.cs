using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Points, lines, texts, or a combination of them.</summary>
    /// <typeparam name="XType">The type of the x values.</typeparam>
    /// <typeparam name="YType">The type of the y values.</typeparam>
    /// <typeparam name="TextType">The type of the texts.</typeparam>
    /// <param name="x">The x value of each point.</param>
    /// <param name="y">The y value of each point.</param>
    /// <param name="mode">Which of lines, markers and text are drawn.</param>
    /// <param name="Name">The name in legend and hover text.</param>
    /// <param name="ShowLegend">Whether the legend lists the trace.</param>
    /// <param name="Opacity">The opacity, from 0 to 1.</param>
    /// <param name="MultiOpacity">An opacity for each point.</param>
    /// <param name="Text">A text for all points.</param>
    /// <param name="MultiText">A text for each point.</param>
    /// <param name="TextPosition">Where the texts stand; given, they show in the plot.</param>
    /// <param name="MultiTextPosition">Where each text stands; given, they show in the plot.</param>
    /// <param name="MarkerColor">The colour of the points, or one for each.</param>
    /// <param name="MarkerColorScale">The colours that values given as marker colour are mapped to.</param>
    /// <param name="MarkerOutline">The line around the points.</param>
    /// <param name="MarkerSymbol">The shape of the markers.</param>
    /// <param name="MultiMarkerSymbol">A shape for each marker.</param>
    /// <param name="Marker">The style of the points, to which the parameters above are added.</param>
    /// <param name="LineColor">The colour of the line.</param>
    /// <param name="LineColorScale">The colours that values given as line colour are mapped to.</param>
    /// <param name="LineWidth">The width of the line, in pixels.</param>
    /// <param name="LineDash">The dashes of the line.</param>
    /// <param name="Line">The style of the line, to which the parameters above are added.</param>
    /// <param name="StackGroup">Traces of one group are stacked.</param>
    /// <param name="Orientation">Which way the points run.</param>
    /// <param name="GroupNorm">How stacked traces are normalised.</param>
    /// <param name="Fill">The area that is filled.</param>
    /// <param name="FillColor">The colour of the area.</param>
    /// <param name="UseWebGL">Whether WebGL draws the points: faster from about 10,000 on.</param>
    /// <param name="UseDefaults">Whether the chart starts with what <see cref="Defaults"/> holds; it does if this isn't given.</param>
    public static GenericChart Scatter<XType, YType, TextType>(
        IEnumerable<XType> x,
        IEnumerable<YType> y,
        StyleParam.Mode mode,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default,
        Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default,
        Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default,
        Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default,
        Optional<string> StackGroup = default,
        Optional<StyleParam.Orientation> Orientation = default,
        Optional<StyleParam.GroupNorm> GroupNorm = default,
        Optional<StyleParam.Fill> Fill = default,
        Optional<Color> FillColor = default,
        Optional<bool> UseWebGL = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible
        => new Trace2D(UseWebGL.Or(false) ? "scattergl" : "scatter")
            .With("name", Name)
            .With("showlegend", ShowLegend)
            .With("opacity", Opacity)
            .Set("mode", mode)
            .Set("x", x)
            .Set("y", y)
            .With("text", Text, MultiText)
            .With("textposition", TextPosition, MultiTextPosition)
            .With("orientation", Orientation)
            .With("groupnorm", GroupNorm)
            .With("stackgroup", StackGroup)
            .Set("marker", Marker.Or(new Marker())
                .With("color", MarkerColor)
                .With("colorscale", MarkerColorScale)
                .With("line", MarkerOutline)
                .With("symbol", MarkerSymbol, MultiMarkerSymbol)
                .With("opacity", MultiOpacity))
            .Set("line", Line.Or(new Line())
                .With("color", LineColor)
                .With("width", LineWidth)
                .With("dash", LineDash)
                .With("colorscale", LineColorScale))
            .With("fill", Fill)
            .With("fillcolor", FillColor)
            .ToChart(UseDefaults);
}
