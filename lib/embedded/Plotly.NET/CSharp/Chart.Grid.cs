using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>
    /// Several charts in rows and columns, row by row. Their axes get numbers of their own; the first chart's layout takes in all others.
    /// </summary>
    /// <param name="gCharts">The charts. Their traces have to be <see cref="Trace2D"/>.</param>
    /// <param name="nRows">The number of rows.</param>
    /// <param name="nCols">The number of columns.</param>
    /// <param name="SubPlotTitles">A title above each chart.</param>
    /// <param name="SubPlotTitleFont">The font of these titles.</param>
    /// <param name="SubPlotTitleOffset">How much higher they stand, as a fraction of the page's height.</param>
    /// <param name="SubPlots">The axes of each cell, row by row.</param>
    /// <param name="XAxes">The x axis of each column.</param>
    /// <param name="YAxes">The y axis of each row.</param>
    /// <param name="RowOrder">Where the first row stands; at the top if this isn't given.</param>
    /// <param name="Pattern">Whether cells share axes; they don't if this isn't given.</param>
    /// <param name="XGap">The space between columns, as a fraction of a cell's width.</param>
    /// <param name="YGap">The space between rows, as a fraction of a cell's height.</param>
    /// <param name="Domain">The part of the page the grid takes.</param>
    /// <param name="XSide">Where the labels of the x axes go.</param>
    /// <param name="YSide">Where the labels of the y axes go.</param>
    /// <exception cref="ArgumentException">A trace isn't a <see cref="Trace2D"/>.</exception>
    public static GenericChart Grid(
        IEnumerable<GenericChart> gCharts,
        int nRows,
        int nCols,
        Optional<IEnumerable<string>> SubPlotTitles = default,
        Optional<Font> SubPlotTitleFont = default,
        Optional<double> SubPlotTitleOffset = default,
        Optional<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]> SubPlots = default,
        Optional<StyleParam.LinearAxisId[]> XAxes = default,
        Optional<StyleParam.LinearAxisId[]> YAxes = default,
        Optional<StyleParam.LayoutGridRowOrder> RowOrder = default,
        Optional<StyleParam.LayoutGridPattern> Pattern = default,
        Optional<double> XGap = default,
        Optional<double> YGap = default,
        Optional<Domain> Domain = default,
        Optional<StyleParam.LayoutGridXSide> XSide = default,
        Optional<StyleParam.LayoutGridYSide> YSide = default)
    {
        var pattern = Pattern.Or(StyleParam.LayoutGridPattern.Independent);
        var rowOrder = RowOrder.Or(StyleParam.LayoutGridRowOrder.TopToBottom);
        var isShared = pattern == StyleParam.LayoutGridPattern.Coupled;
        var cells = gCharts.Take(nRows * nCols).Select((chart, i) => SubPlot.Place(
            chart, number: i + 1, xAnchor: isShared ? i % nCols + 1 : i + 1, yAnchor: isShared ? i / nCols + 1 : i + 1));
        var titles = SubPlotTitles.IsSome
            ? SubPlot.Titles(
                SubPlotTitles.Value,
                SubPlot.Spans(nCols, XGap.Or(isShared ? 0.1 : 0.2)),
                SubPlot.Spans(nRows, YGap.Or(isShared ? 0.1 : 0.3)),
                rowOrder,
                SubPlotTitleOffset.Or(0))
            : [];
        return Combine(cells)
            .WithAnnotations([.. titles.Select(title => title.With("font", SubPlotTitleFont))])
            .WithLayoutGridStyle(
                SubPlots.ToOption(),
                XAxes.ToOption(),
                YAxes.ToOption(),
                nRows,
                nCols,
                rowOrder,
                pattern,
                XGap.ToOption(),
                YGap.ToOption(),
                Domain.ToOption(),
                XSide.ToOption(),
                YSide.ToOption());
    }
}
