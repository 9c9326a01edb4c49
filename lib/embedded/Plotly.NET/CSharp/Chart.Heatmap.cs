using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Coloured cells, one for each value.</summary>
    /// <typeparam name="ZType">The type of the values.</typeparam>
    /// <typeparam name="XType">The type of the column names.</typeparam>
    /// <typeparam name="YType">The type of the row names.</typeparam>
    /// <typeparam name="TextType">The type of the texts.</typeparam>
    /// <param name="zData">The values, row by row; the first row stands at the bottom.</param>
    /// <param name="Name">The name in legend and hover text.</param>
    /// <param name="ShowLegend">Whether the legend lists the trace.</param>
    /// <param name="Opacity">The opacity, from 0 to 1.</param>
    /// <param name="X">The name of each column.</param>
    /// <param name="XGap">The space between columns, in pixels.</param>
    /// <param name="Y">The name of each row.</param>
    /// <param name="YGap">The space between rows, in pixels.</param>
    /// <param name="Text">A text for all cells.</param>
    /// <param name="MultiText">A text for each cell.</param>
    /// <param name="ColorBar">The colour bar.</param>
    /// <param name="ColorScale">The colours that values are mapped to.</param>
    /// <param name="ShowScale">Whether the colour bar is shown.</param>
    /// <param name="ReverseScale">Whether the colour scale is turned around.</param>
    /// <param name="ZSmooth">How colours are smoothed between cells.</param>
    /// <param name="Transpose">Whether rows and columns are exchanged.</param>
    /// <param name="UseWebGL">Whether WebGL draws the cells.</param>
    /// <param name="ReverseYAxis">Whether the first row stands at the top.</param>
    /// <param name="UseDefaults">Whether the chart starts with what <see cref="Defaults"/> holds; it does if this isn't given.</param>
    public static GenericChart Heatmap<ZType, XType, YType, TextType>(
        IEnumerable<IEnumerable<ZType>> zData,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<XType>> X = default,
        Optional<int> XGap = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<int> YGap = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default,
        Optional<bool> ReverseScale = default,
        Optional<StyleParam.SmoothAlg> ZSmooth = default,
        Optional<bool> Transpose = default,
        Optional<bool> UseWebGL = default,
        Optional<bool> ReverseYAxis = default,
        Optional<bool> UseDefaults = default)
        where ZType : IConvertible
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible
    {
        var chart = new Trace2D(UseWebGL.Or(false) ? "heatmapgl" : "heatmap")
            .With("name", Name)
            .With("showlegend", ShowLegend)
            .With("opacity", Opacity)
            .With("x", X)
            .With("xgap", XGap)
            .With("y", Y)
            .With("ygap", YGap)
            .Set("z", zData)
            .With("text", Text, MultiText)
            .With("colorbar", ColorBar)
            .With("colorscale", ColorScale)
            .With("showscale", ShowScale)
            .With("reversescale", ReverseScale)
            .With("zsmooth", ZSmooth)
            .With("transpose", Transpose)
            .ToChart(UseDefaults);
        return ReverseYAxis.Or(false) ? chart.WithYAxis(new LinearAxis().Set("autorange", "reversed")) : chart;
    }
}
