using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Bars that show how many samples fall into each bin.</summary>
    /// <typeparam name="XType">The type of the samples along the x axis.</typeparam>
    /// <typeparam name="YType">The type of the samples along the y axis.</typeparam>
    /// <typeparam name="TextType">The type of the texts.</typeparam>
    /// <param name="X">The samples, for upright bars.</param>
    /// <param name="Y">The samples, for bars that lie.</param>
    /// <param name="Orientation">Which way the bars run.</param>
    /// <param name="Name">The name in legend and hover text.</param>
    /// <param name="ShowLegend">Whether the legend lists the trace.</param>
    /// <param name="Opacity">The opacity, from 0 to 1.</param>
    /// <param name="Text">A text for all bars.</param>
    /// <param name="MultiText">A text for each bar.</param>
    /// <param name="HistFunc">What is computed from the samples in a bin; their number if this isn't given.</param>
    /// <param name="HistNorm">How the bars are normalised.</param>
    /// <param name="AlignmentGroup">Traces of one group share their positions.</param>
    /// <param name="OffsetGroup">Traces of one group stand at the same place beside others.</param>
    /// <param name="NBinsX">How many bins there are at most along the x axis.</param>
    /// <param name="NBinsY">How many bins there are at most along the y axis.</param>
    /// <param name="BinGroup">Traces of one group share their bins.</param>
    /// <param name="XBins">The bins along the x axis.</param>
    /// <param name="YBins">The bins along the y axis.</param>
    /// <param name="MarkerColor">The colour of the bars, or one for each.</param>
    /// <param name="Marker">The style of the bars, to which the parameters above are added.</param>
    /// <param name="Line">The line of the bars.</param>
    /// <param name="XError">The horizontal error bars.</param>
    /// <param name="YError">The vertical error bars.</param>
    /// <param name="Cumulative">Whether and how the bars add up.</param>
    /// <param name="HoverLabel">The label under the mouse.</param>
    /// <param name="UseDefaults">Whether the chart starts with what <see cref="Defaults"/> holds; it does if this isn't given.</param>
    public static GenericChart Histogram<XType, YType, TextType>(
        Optional<IEnumerable<XType>> X = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<StyleParam.Orientation> Orientation = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.HistFunc> HistFunc = default,
        Optional<StyleParam.HistNorm> HistNorm = default,
        Optional<string> AlignmentGroup = default,
        Optional<string> OffsetGroup = default,
        Optional<int> NBinsX = default,
        Optional<int> NBinsY = default,
        Optional<string> BinGroup = default,
        Optional<Bins> XBins = default,
        Optional<Bins> YBins = default,
        Optional<Color> MarkerColor = default,
        Optional<Marker> Marker = default,
        Optional<Line> Line = default,
        Optional<Error> XError = default,
        Optional<Error> YError = default,
        Optional<Cumulative> Cumulative = default,
        Optional<Hoverlabel> HoverLabel = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible
        => new Trace2D("histogram")
            .With("name", Name)
            .With("showlegend", ShowLegend)
            .With("opacity", Opacity)
            .With("x", X)
            .With("y", Y)
            .With("text", Text, MultiText)
            .With("orientation", Orientation)
            .With("histfunc", HistFunc)
            .With("histnorm", HistNorm)
            .With("alignmentgroup", AlignmentGroup)
            .With("offsetgroup", OffsetGroup)
            .With("nbinsx", NBinsX)
            .With("nbinsy", NBinsY)
            .With("bingroup", BinGroup)
            .With("xbins", XBins)
            .With("ybins", YBins)
            .Set("marker", Marker.Or(new Marker()).With("color", MarkerColor).Set("pattern", new Pattern()))
            .With("line", Line)
            .With("error_x", XError)
            .With("error_y", YError)
            .With("cumulative", Cumulative)
            .With("hoverlabel", HoverLabel)
            .ToChart(UseDefaults);
}
