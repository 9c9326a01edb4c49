using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

public static partial class GenericChartExtensions
{
    /// <summary>Merges an axis into the chart's x axis.</summary>
    /// <param name="this">The chart.</param>
    /// <param name="xAxis">The properties to set.</param>
    /// <param name="Id">Which x axis; the first if none is given.</param>
    public static GenericChart WithXAxis(this GenericChart @this, LinearAxis xAxis, FSharpOption<StyleParam.SubPlotId>? Id = null)
        => @this.WithAxis(xAxis, Id?.Value ?? StyleParam.SubPlotId.NewXAxis(1));

    /// <summary>Merges an axis into the chart's y axis.</summary>
    /// <param name="this">The chart.</param>
    /// <param name="yAxis">The properties to set.</param>
    /// <param name="Id">Which y axis; the first if none is given.</param>
    public static GenericChart WithYAxis(this GenericChart @this, LinearAxis yAxis, FSharpOption<StyleParam.SubPlotId>? Id = null)
        => @this.WithAxis(yAxis, Id?.Value ?? StyleParam.SubPlotId.NewYAxis(1));

    /// <summary>Styles the chart's x axis.</summary>
    /// <param name="this">The chart.</param>
    /// <param name="title">The title of the axis.</param>
    /// <param name="MinMax">The ends of the axis.</param>
    /// <param name="ShowGrid">Whether there are grid lines.</param>
    /// <param name="ShowLine">Whether the axis line is drawn.</param>
    /// <param name="Side">The side of the plot the axis stands on.</param>
    /// <param name="Overlaying">The axis this one is drawn over.</param>
    /// <param name="Id">Which axis; the first x axis if none is given.</param>
    /// <param name="Domain">The part of the page the axis takes, from 0 to 1.</param>
    /// <param name="Position">Where the axis stands, from 0 to 1.</param>
    /// <param name="ZeroLine">Whether there is a line at 0.</param>
    /// <param name="Anchor">The axis this one stands at.</param>
    public static GenericChart WithXAxisStyle(
        this GenericChart @this,
        Title title,
        FSharpOption<Tuple<IConvertible, IConvertible>>? MinMax = null,
        FSharpOption<bool>? ShowGrid = null,
        FSharpOption<bool>? ShowLine = null,
        FSharpOption<StyleParam.Side>? Side = null,
        FSharpOption<StyleParam.LinearAxisId>? Overlaying = null,
        FSharpOption<StyleParam.SubPlotId>? Id = null,
        FSharpOption<Tuple<IConvertible, IConvertible>>? Domain = null,
        FSharpOption<double>? Position = null,
        FSharpOption<bool>? ZeroLine = null,
        FSharpOption<StyleParam.LinearAxisId>? Anchor = null)
        => @this.WithXAxis(
            new LinearAxis()
                .Set("title", title)
                .WithEnds("range", MinMax)
                .With("showline", ShowLine)
                .With("showgrid", ShowGrid)
                .With("zeroline", ZeroLine)
                .With("anchor", Anchor)
                .With("side", Side)
                .With("overlaying", Overlaying)
                .WithEnds("domain", Domain)
                .With("position", Position),
            Id);

    /// <summary>Styles the chart's y axis.</summary>
    /// <inheritdoc cref="WithXAxisStyle"/>
    public static GenericChart WithYAxisStyle(
        this GenericChart @this,
        Title title,
        FSharpOption<Tuple<IConvertible, IConvertible>>? MinMax = null,
        FSharpOption<bool>? ShowGrid = null,
        FSharpOption<bool>? ShowLine = null,
        FSharpOption<StyleParam.Side>? Side = null,
        FSharpOption<StyleParam.LinearAxisId>? Overlaying = null,
        FSharpOption<StyleParam.SubPlotId>? Id = null,
        FSharpOption<Tuple<IConvertible, IConvertible>>? Domain = null,
        FSharpOption<double>? Position = null,
        FSharpOption<bool>? ZeroLine = null,
        FSharpOption<StyleParam.LinearAxisId>? Anchor = null)
        => @this.WithXAxisStyle(
            title, MinMax, ShowGrid, ShowLine, Side, Overlaying, Id?.Value ?? StyleParam.SubPlotId.NewYAxis(1), Domain, Position,
            ZeroLine, Anchor);

    private static GenericChart WithAxis(this GenericChart @this, LinearAxis axis, StyleParam.SubPlotId id)
    {
        GenericChart.getLayout(@this).UpdateAxis(id, axis);
        return @this;
    }

    /// <summary>Sets the property <paramref name="name"/> to an array of both values, if there are any.</summary>
    internal static LinearAxis WithEnds<TMin, TMax>(this LinearAxis axis, string name, FSharpOption<Tuple<TMin, TMax>>? ends)
        => ends is null ? axis : axis.Set(name, new object?[] { ends.Value.Item1, ends.Value.Item2 });
}
