using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

public static partial class GenericChartExtensions
{
    /// <summary>Merges a legend into the chart's.</summary>
    public static GenericChart WithLegend(this GenericChart gChart, Legend legend)
    {
        var layout = GenericChart.getLayout(gChart);
        layout.SetValue("legend", layout.TryGetTypedValue<Legend>("legend")?.Value is { } present
            ? DynamicObj.DynObj.combine(present, legend)
            : legend);
        return gChart;
    }

    /// <summary>Styles the chart's legend.</summary>
    /// <param name="gChart">The chart.</param>
    /// <param name="BGColor">The colour behind the legend.</param>
    /// <param name="BorderColor">The colour around it.</param>
    /// <param name="BorderWidth">The width of its border, in pixels.</param>
    /// <param name="EntryWidth">The width of an entry.</param>
    /// <param name="EntryWidthMode">Whether that width is in pixels or a fraction.</param>
    /// <param name="Font">The font of the entries.</param>
    /// <param name="GroupClick">What a click on a grouped entry does.</param>
    /// <param name="GroupTitleFont">The font of group titles.</param>
    /// <param name="ItemClick">What a click on an entry does.</param>
    /// <param name="ItemDoubleClick">What a double click on an entry does.</param>
    /// <param name="ItemSizing">Whether symbols scale with their trace.</param>
    /// <param name="ItemWidth">The width of the symbols, in pixels.</param>
    /// <param name="Orientation">Whether entries stand below or beside each other.</param>
    /// <param name="Title">The title.</param>
    /// <param name="TraceGroupGap">The space between groups, in pixels.</param>
    /// <param name="TraceOrder">The order of the entries.</param>
    /// <param name="UIRevision">Keeps what the reader switched off as long as this doesn't change.</param>
    /// <param name="VerticalAlign">How symbols stand to their text.</param>
    /// <param name="X">The horizontal position; 0 is the left, 1 the right of the plot.</param>
    /// <param name="XAnchor">The point of the legend that stands there.</param>
    /// <param name="Y">The vertical position; 0 is the bottom, 1 the top of the plot.</param>
    /// <param name="YAnchor">The point of the legend that stands there.</param>
    public static GenericChart WithLegendStyle(
        this GenericChart gChart,
        Optional<Color> BGColor = default,
        Optional<Color> BorderColor = default,
        Optional<double> BorderWidth = default,
        Optional<double> EntryWidth = default,
        Optional<StyleParam.EntryWidthMode> EntryWidthMode = default,
        Optional<Font> Font = default,
        Optional<StyleParam.TraceGroupClickOptions> GroupClick = default,
        Optional<Font> GroupTitleFont = default,
        Optional<StyleParam.TraceItemClickOptions> ItemClick = default,
        Optional<StyleParam.TraceItemClickOptions> ItemDoubleClick = default,
        Optional<StyleParam.TraceItemSizing> ItemSizing = default,
        Optional<int> ItemWidth = default,
        Optional<StyleParam.Orientation> Orientation = default,
        Optional<Title> Title = default,
        Optional<double> TraceGroupGap = default,
        Optional<StyleParam.TraceOrder> TraceOrder = default,
        Optional<string> UIRevision = default,
        Optional<StyleParam.VerticalAlign> VerticalAlign = default,
        Optional<double> X = default,
        Optional<StyleParam.XAnchorPosition> XAnchor = default,
        Optional<double> Y = default,
        Optional<StyleParam.YAnchorPosition> YAnchor = default)
        => gChart.WithLegend(new Legend()
            .With("bgcolor", BGColor)
            .With("bordercolor", BorderColor)
            .With("borderwidth", BorderWidth)
            .With("entrywidth", EntryWidth)
            .With("entrywidthmode", EntryWidthMode)
            .With("font", Font)
            .With("groupclick", GroupClick)
            .With("grouptitlefont", GroupTitleFont)
            .With("itemclick", ItemClick)
            .With("itemdoubleclick", ItemDoubleClick)
            .With("itemsizing", ItemSizing)
            .With("itemwidth", ItemWidth)
            .With("orientation", Orientation)
            .With("title", Title)
            .With("tracegroupgap", TraceGroupGap)
            .With("traceorder", TraceOrder)
            .With("uirevision", UIRevision)
            .With("valign", VerticalAlign)
            .With("x", X)
            .With("xanchor", XAnchor)
            .With("y", Y)
            .With("yanchor", YAnchor));
}
