using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Boxes that show the median, the quartiles and the spread of samples.</summary>
    /// <typeparam name="XType">The type of the x values.</typeparam>
    /// <typeparam name="YType">The type of the y values.</typeparam>
    /// <typeparam name="TextType">The type of the texts.</typeparam>
    /// <param name="X">The samples, for boxes that lie; else the name of each sample's box.</param>
    /// <param name="Y">The samples, for upright boxes; else the name of each sample's box.</param>
    /// <param name="Name">The name in legend and hover text.</param>
    /// <param name="ShowLegend">Whether the legend lists the trace.</param>
    /// <param name="Text">A text for all points.</param>
    /// <param name="MultiText">A text for each point.</param>
    /// <param name="FillColor">The colour of the boxes.</param>
    /// <param name="MarkerColor">The colour of the points, or one for each.</param>
    /// <param name="Marker">The style of the points, to which the parameters above are added.</param>
    /// <param name="Opacity">The opacity, from 0 to 1.</param>
    /// <param name="WhiskerWidth">The width of the whiskers' ends, relative to the box, from 0 to 1.</param>
    /// <param name="BoxPoints">Which samples are shown as points.</param>
    /// <param name="BoxMean">Whether the mean is marked.</param>
    /// <param name="Jitter">How far points are scattered sideways, from 0 to 1.</param>
    /// <param name="PointPos">Where points stand beside the box, from -2 to 2.</param>
    /// <param name="Orientation">Which way the boxes run.</param>
    /// <param name="OutlineColor">The colour of the box's line.</param>
    /// <param name="OutlineWidth">The width of the box's line, in pixels.</param>
    /// <param name="Outline">The style of the box's line, to which the parameters above are added.</param>
    /// <param name="AlignmentGroup">Traces of one group share their positions.</param>
    /// <param name="OffsetGroup">Traces of one group stand at the same place beside others.</param>
    /// <param name="Notched">Whether the box has notches at the confidence interval of its median.</param>
    /// <param name="NotchWidth">How deep the notches are, relative to the box, from 0 to 0.5.</param>
    /// <param name="QuartileMethod">How quartiles are computed.</param>
    /// <param name="UseDefaults">Whether the chart starts with what <see cref="Defaults"/> holds; it does if this isn't given.</param>
    public static GenericChart BoxPlot<XType, YType, TextType>(
        Optional<IEnumerable<XType>> X = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<Color> FillColor = default,
        Optional<Color> MarkerColor = default,
        Optional<Marker> Marker = default,
        Optional<double> Opacity = default,
        Optional<double> WhiskerWidth = default,
        Optional<StyleParam.BoxPoints> BoxPoints = default,
        Optional<StyleParam.BoxMean> BoxMean = default,
        Optional<double> Jitter = default,
        Optional<double> PointPos = default,
        Optional<StyleParam.Orientation> Orientation = default,
        Optional<Color> OutlineColor = default,
        Optional<double> OutlineWidth = default,
        Optional<Line> Outline = default,
        Optional<string> AlignmentGroup = default,
        Optional<string> OffsetGroup = default,
        Optional<bool> Notched = default,
        Optional<double> NotchWidth = default,
        Optional<StyleParam.QuartileMethod> QuartileMethod = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible
        => new Trace2D("box")
            .With("name", Name)
            .With("showlegend", ShowLegend)
            .With("opacity", Opacity)
            .With("x", X)
            .With("y", Y)
            .With("text", Text, MultiText)
            .With("orientation", Orientation)
            .With("alignmentgroup", AlignmentGroup)
            .With("offsetgroup", OffsetGroup)
            .Set("marker", Marker.Or(new Marker()).With("color", MarkerColor))
            .Set("line", Outline.Or(new Line()).With("color", OutlineColor).With("width", OutlineWidth))
            .With("boxmean", BoxMean)
            .With("boxpoints", BoxPoints)
            .With("notched", Notched)
            .With("notchwidth", NotchWidth)
            .With("whiskerwidth", WhiskerWidth)
            .With("quartilemethod", QuartileMethod)
            .With("fillcolor", FillColor)
            .With("pointpos", PointPos)
            .With("jitter", Jitter)
            .ToChart(UseDefaults);
}
