using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

public static partial class GenericChartExtensions
{
    /// <summary>Styles the chart's x axis.</summary>
    /// <typeparam name="MinType">The type of the lower end of the axis.</typeparam>
    /// <typeparam name="MaxType">The type of the upper end of the axis.</typeparam>
    /// <typeparam name="CategoryArrayType">The type of the categories.</typeparam>
    /// <param name="gChart">The chart.</param>
    /// <param name="TitleText">The text of the title.</param>
    /// <param name="TitleFont">The font of the title.</param>
    /// <param name="TitleStandoff">The distance of the title from the tick labels, in pixels.</param>
    /// <param name="Title">The title.</param>
    /// <param name="Color">The colour of all parts of the axis that have none of their own.</param>
    /// <param name="AxisType">How values are laid out: linear, log, category.</param>
    /// <param name="MinMax">The ends of the axis; on a log axis, their logarithms.</param>
    /// <param name="Mirror">Whether the axis line is repeated on the other side.</param>
    /// <param name="ShowSpikes">Whether lines lead from the mouse to the axis.</param>
    /// <param name="SpikeColor">The colour of these lines.</param>
    /// <param name="SpikeThickness">Their width, in pixels.</param>
    /// <param name="ShowLine">Whether the axis line is drawn.</param>
    /// <param name="LineColor">Its colour.</param>
    /// <param name="ShowGrid">Whether there are grid lines.</param>
    /// <param name="GridColor">Their colour.</param>
    /// <param name="ZeroLine">Whether there is a line at 0.</param>
    /// <param name="ZeroLineColor">Its colour.</param>
    /// <param name="Anchor">The axis this one stands at.</param>
    /// <param name="Side">The side of the plot the axis stands on.</param>
    /// <param name="Overlaying">The axis this one is drawn over.</param>
    /// <param name="Domain">The part of the page the axis takes, from 0 to 1.</param>
    /// <param name="Position">Where the axis stands, from 0 to 1.</param>
    /// <param name="CategoryOrder">The order of the categories.</param>
    /// <param name="CategoryArray">The categories in their order.</param>
    /// <param name="RangeSlider">A slider that chooses the range.</param>
    /// <param name="RangeSelector">Buttons that choose the range.</param>
    /// <param name="BackgroundColor">The colour of the wall of a three-dimensional chart.</param>
    /// <param name="ShowBackground">Whether that wall is shown.</param>
    /// <param name="Id">Which axis; the first x axis if none is given.</param>
    public static GenericChart WithXAxisStyle<MinType, MaxType, CategoryArrayType>(
        this GenericChart gChart,
        Optional<string> TitleText = default,
        Optional<Font> TitleFont = default,
        Optional<int> TitleStandoff = default,
        Optional<Title> Title = default,
        Optional<Color> Color = default,
        Optional<StyleParam.AxisType> AxisType = default,
        Optional<Tuple<MinType, MaxType>> MinMax = default,
        Optional<StyleParam.Mirror> Mirror = default,
        Optional<bool> ShowSpikes = default,
        Optional<Color> SpikeColor = default,
        Optional<int> SpikeThickness = default,
        Optional<bool> ShowLine = default,
        Optional<Color> LineColor = default,
        Optional<bool> ShowGrid = default,
        Optional<Color> GridColor = default,
        Optional<bool> ZeroLine = default,
        Optional<Color> ZeroLineColor = default,
        Optional<StyleParam.LinearAxisId> Anchor = default,
        Optional<StyleParam.Side> Side = default,
        Optional<StyleParam.LinearAxisId> Overlaying = default,
        Optional<Tuple<double, double>> Domain = default,
        Optional<double> Position = default,
        Optional<StyleParam.CategoryOrder> CategoryOrder = default,
        Optional<IEnumerable<CategoryArrayType>> CategoryArray = default,
        Optional<RangeSlider> RangeSlider = default,
        Optional<RangeSelector> RangeSelector = default,
        Optional<Color> BackgroundColor = default,
        Optional<bool> ShowBackground = default,
        Optional<StyleParam.SubPlotId> Id = default)
        where MinType : IConvertible
        where MaxType : IConvertible
        where CategoryArrayType : IConvertible
        => gChart.WithXAxis(
            new LinearAxis()
                .Set("title", Title.Or(new Title()).With("text", TitleText).With("font", TitleFont).With("standoff", TitleStandoff))
                .WithEnds("range", MinMax.ToOption())
                .WithEnds("domain", Domain.ToOption())
                .With("color", Color)
                .With("type", AxisType)
                .With("mirror", Mirror)
                .With("showspikes", ShowSpikes)
                .With("spikecolor", SpikeColor)
                .With("spikethickness", SpikeThickness)
                .With("showline", ShowLine)
                .With("linecolor", LineColor)
                .With("showgrid", ShowGrid)
                .With("gridcolor", GridColor)
                .With("zeroline", ZeroLine)
                .With("zerolinecolor", ZeroLineColor)
                .With("anchor", Anchor)
                .With("side", Side)
                .With("overlaying", Overlaying)
                .With("position", Position)
                .With("categoryorder", CategoryOrder)
                .With("categoryarray", CategoryArray)
                .With("rangeslider", RangeSlider)
                .With("rangeselector", RangeSelector)
                .With("backgroundcolor", BackgroundColor)
                .With("showbackground", ShowBackground),
            Id.ToOption());

    /// <summary>Styles the chart's y axis.</summary>
    /// <inheritdoc cref="WithXAxisStyle"/>
    public static GenericChart WithYAxisStyle<MinType, MaxType, CategoryArrayType>(
        this GenericChart gChart,
        Optional<string> TitleText = default,
        Optional<Font> TitleFont = default,
        Optional<int> TitleStandoff = default,
        Optional<Title> Title = default,
        Optional<Color> Color = default,
        Optional<StyleParam.AxisType> AxisType = default,
        Optional<Tuple<MinType, MaxType>> MinMax = default,
        Optional<StyleParam.Mirror> Mirror = default,
        Optional<bool> ShowSpikes = default,
        Optional<Color> SpikeColor = default,
        Optional<int> SpikeThickness = default,
        Optional<bool> ShowLine = default,
        Optional<Color> LineColor = default,
        Optional<bool> ShowGrid = default,
        Optional<Color> GridColor = default,
        Optional<bool> ZeroLine = default,
        Optional<Color> ZeroLineColor = default,
        Optional<StyleParam.LinearAxisId> Anchor = default,
        Optional<StyleParam.Side> Side = default,
        Optional<StyleParam.LinearAxisId> Overlaying = default,
        Optional<Tuple<double, double>> Domain = default,
        Optional<double> Position = default,
        Optional<StyleParam.CategoryOrder> CategoryOrder = default,
        Optional<IEnumerable<CategoryArrayType>> CategoryArray = default,
        Optional<RangeSlider> RangeSlider = default,
        Optional<RangeSelector> RangeSelector = default,
        Optional<Color> BackgroundColor = default,
        Optional<bool> ShowBackground = default,
        Optional<StyleParam.SubPlotId> Id = default)
        where MinType : IConvertible
        where MaxType : IConvertible
        where CategoryArrayType : IConvertible
        => gChart.WithXAxisStyle(
            TitleText, TitleFont, TitleStandoff, Title, Color, AxisType, MinMax, Mirror, ShowSpikes, SpikeColor,
            SpikeThickness, ShowLine, LineColor, ShowGrid, GridColor, ZeroLine, ZeroLineColor, Anchor, Side, Overlaying,
            Domain, Position, CategoryOrder, CategoryArray, RangeSlider, RangeSelector, BackgroundColor, ShowBackground,
            Id.Or(StyleParam.SubPlotId.NewYAxis(1)));
}
