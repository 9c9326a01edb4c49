using Microsoft.FSharp.Core;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

public static partial class GenericChartExtensions
{
    /// <summary>
    /// Names the chart's traces and says whether and where they show. With several traces, all but the first get "_1", "_2" added.
    /// </summary>
    /// <param name="this">The chart.</param>
    /// <param name="Name">The name in legend and hover text.</param>
    /// <param name="Visible">Whether the traces are drawn.</param>
    /// <param name="ShowLegend">Whether the legend lists them.</param>
    /// <param name="LegendRank">Where in the legend; smaller comes first, 1000 is the default.</param>
    /// <param name="LegendGroup">The group of legend entries that are switched together.</param>
    /// <param name="LegendGroupTitle">The title of that group.</param>
    public static GenericChart WithTraceInfo(
        this GenericChart @this,
        FSharpOption<string>? Name = null,
        FSharpOption<StyleParam.Visible>? Visible = null,
        FSharpOption<bool>? ShowLegend = null,
        FSharpOption<int>? LegendRank = null,
        FSharpOption<string>? LegendGroup = null,
        FSharpOption<Title>? LegendGroupTitle = null)
    {
        foreach (var (i, trace) in GenericChart.getTraces(@this).Index())
        {
            if (Name is not null)
                trace.Set("name", i == 0 ? Name.Value : $"{Name.Value}_{i}");
            trace
                .With("visible", Visible)
                .With("showlegend", ShowLegend)
                .With("legendrank", LegendRank)
                .With("legendgroup", LegendGroup)
                .With("legendgrouptitle", LegendGroupTitle);
        }

        return @this;
    }

    /// <summary>Merges a marker into those of the chart's traces.</summary>
    public static GenericChart WithMarker(this GenericChart @this, Marker marker)
        => @this.EachHas<Marker>("marker", present => DynamicObj.DynObj.combine(present, marker));

    /// <summary>Merges a line into those of the chart's traces.</summary>
    public static GenericChart WithLine(this GenericChart @this, Line line)
        => @this.EachHas<Line>("line", present => DynamicObj.DynObj.combine(present, line));

    /// <summary>Sets the colour bar of the chart's traces.</summary>
    public static GenericChart WithColorBar(this GenericChart @this, ColorBar colorbar)
    {
        foreach (var trace in GenericChart.getTraces(@this))
            trace.Set("colorbar", colorbar);
        return @this;
    }

    /// <summary>Styles the colour bar of the chart's traces.</summary>
    /// <param name="this">The chart.</param>
    /// <param name="title">The title.</param>
    /// <param name="Length">The length, as a fraction of the plot's height.</param>
    /// <param name="OutlineColor">The colour around the colours.</param>
    /// <param name="BorderColor">The colour around the colour bar.</param>
    /// <param name="BGColor">The colour behind the colour bar.</param>
    public static GenericChart WithColorbar(
        this GenericChart @this,
        Title title,
        FSharpOption<double>? Length = null,
        FSharpOption<Color>? OutlineColor = null,
        FSharpOption<Color>? BorderColor = null,
        FSharpOption<Color>? BGColor = null)
    {
        var colorBar = new ColorBar()
            .With("bgcolor", BGColor)
            .With("bordercolor", BorderColor)
            .With("len", Length)
            .With("outlinecolor", OutlineColor)
            .Set("title", title);
        return @this.EachHas<ColorBar>("colorbar", present => DynamicObj.DynObj.combine(present, colorBar));
    }

    /// <summary>Changes what each trace holds in the property <paramref name="name"/>, or a new one where it holds nothing.</summary>
    private static GenericChart EachHas<T>(this GenericChart @this, string name, Action<T> change) where T : DynamicObj.DynamicObj, new()
    {
        foreach (var trace in GenericChart.getTraces(@this))
        {
            var part = trace.TryGetTypedValue<T>(name)?.Value ?? new T();
            change(part);
            trace.SetValue(name, part);
        }

        return @this;
    }
}
