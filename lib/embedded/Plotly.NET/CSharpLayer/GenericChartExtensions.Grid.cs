using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

public static partial class GenericChartExtensions
{
    /// <summary>
    /// Assigns the chart's traces to the axes of the given numbers, counted from 1. A trace that isn't a <see cref="Trace2D"/> stays
    /// where it is.
    /// </summary>
    public static GenericChart WithAxisAnchor(this GenericChart @this, FSharpOption<int>? X = null, FSharpOption<int>? Y = null)
    {
        foreach (var trace in GenericChart.getTraces(@this))
        {
            if (trace is not Trace2D)
            {
                Console.WriteLine($"The {trace.type} trace keeps its axes, because it is no Trace2D.");
                continue;
            }

            if (X is not null)
                trace.Set("xaxis", StyleParam.LinearAxisId.NewX(X.Value));
            if (Y is not null)
                trace.Set("yaxis", StyleParam.LinearAxisId.NewY(Y.Value));
        }

        return @this;
    }

    /// <summary>Sets the grid that the chart's subplots stand in.</summary>
    public static GenericChart WithLayoutGrid(this GenericChart @this, LayoutGrid layoutGrid) => @this.Lay("grid", layoutGrid);

    /// <summary>Styles the grid that the chart's subplots stand in.</summary>
    /// <param name="this">The chart.</param>
    /// <param name="SubPlots">The axes of each cell, row by row.</param>
    /// <param name="XAxes">The x axis of each column.</param>
    /// <param name="YAxes">The y axis of each row.</param>
    /// <param name="Rows">The number of rows.</param>
    /// <param name="Columns">The number of columns.</param>
    /// <param name="RowOrder">Where the first row stands.</param>
    /// <param name="Pattern">Whether cells share axes.</param>
    /// <param name="XGap">The space between columns, as a fraction of a cell's width.</param>
    /// <param name="YGap">The space between rows, as a fraction of a cell's height.</param>
    /// <param name="Domain">The part of the page the grid takes.</param>
    /// <param name="XSide">Where the labels of the x axes go.</param>
    /// <param name="YSide">Where the labels of the y axes go.</param>
    public static GenericChart WithLayoutGridStyle(
        this GenericChart @this,
        FSharpOption<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]>? SubPlots = null,
        FSharpOption<StyleParam.LinearAxisId[]>? XAxes = null,
        FSharpOption<StyleParam.LinearAxisId[]>? YAxes = null,
        FSharpOption<int>? Rows = null,
        FSharpOption<int>? Columns = null,
        FSharpOption<StyleParam.LayoutGridRowOrder>? RowOrder = null,
        FSharpOption<StyleParam.LayoutGridPattern>? Pattern = null,
        FSharpOption<double>? XGap = null,
        FSharpOption<double>? YGap = null,
        FSharpOption<Domain>? Domain = null,
        FSharpOption<StyleParam.LayoutGridXSide>? XSide = null,
        FSharpOption<StyleParam.LayoutGridYSide>? YSide = null)
    {
        var grid = GenericChart.getLayout(@this).TryGetTypedValue<LayoutGrid>("grid")?.Value ?? new LayoutGrid();
        if (SubPlots is not null)
            grid.Set("subplots", SubPlots.Value.Select(row => row.Select(cell => $"{cell.Item1}{cell.Item2}")));
        return @this.WithLayoutGrid(grid
            .With("xaxes", XAxes)
            .With("yaxes", YAxes)
            .With("rows", Rows)
            .With("columns", Columns)
            .With("roworder", RowOrder)
            .With("pattern", Pattern)
            .With("xgap", XGap)
            .With("ygap", YGap)
            .With("domain", Domain)
            .With("xside", XSide)
            .With("yside", YSide));
    }
}
