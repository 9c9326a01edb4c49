using Microsoft.FSharp.Core;

namespace Plotly.NET;

public static partial class GenericChartExtensions
{
    /// <summary>Styles the lines of the chart's traces.</summary>
    /// <inheritdoc cref="Line.init"/>
    public static GenericChart WithLineStyle(
        this GenericChart @this,
        FSharpOption<bool>? AutoColorScale = null,
        FSharpOption<bool>? CAuto = null,
        FSharpOption<double>? CMax = null,
        FSharpOption<double>? CMid = null,
        FSharpOption<double>? CMin = null,
        FSharpOption<Color>? Color = null,
        FSharpOption<StyleParam.SubPlotId>? ColorAxis = null,
        FSharpOption<StyleParam.Colorscale>? Colorscale = null,
        FSharpOption<bool>? ReverseScale = null,
        FSharpOption<bool>? ShowScale = null,
        FSharpOption<ColorBar>? ColorBar = null,
        FSharpOption<StyleParam.DrawingStyle>? Dash = null,
        FSharpOption<StyleParam.Shape>? Shape = null,
        FSharpOption<bool>? Simplify = null,
        FSharpOption<double>? Smoothing = null,
        FSharpOption<double>? Width = null,
        FSharpOption<IEnumerable<double>>? MultiWidth = null,
        FSharpOption<Color>? OutlierColor = null,
        FSharpOption<double>? OutlierWidth = null)
    {
        var style = Line.init(
            AutoColorScale: AutoColorScale,
            CAuto: CAuto,
            CMax: CMax,
            CMid: CMid,
            CMin: CMin,
            Color: Color,
            ColorAxis: ColorAxis,
            Colorscale: Colorscale,
            ReverseScale: ReverseScale,
            ShowScale: ShowScale,
            ColorBar: ColorBar,
            Dash: Dash,
            Shape: Shape,
            Simplify: Simplify,
            Smoothing: Smoothing,
            Width: Width,
            MultiWidth: MultiWidth,
            OutlierColor: OutlierColor,
            OutlierWidth: OutlierWidth);
        return @this.EachHas<Line>("line", style.CopyDynamicPropertiesTo);
    }
}
