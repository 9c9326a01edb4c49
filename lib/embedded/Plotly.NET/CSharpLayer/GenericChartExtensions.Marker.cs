using Microsoft.FSharp.Core;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

public static partial class GenericChartExtensions
{
    /// <summary>Styles the markers of the chart's traces.</summary>
    /// <inheritdoc cref="Marker.init"/>
    public static GenericChart WithMarkerStyle(
        this GenericChart @this,
        FSharpOption<bool>? AutoColorScale = null,
        FSharpOption<bool>? CAuto = null,
        FSharpOption<double>? CMax = null,
        FSharpOption<double>? CMid = null,
        FSharpOption<double>? CMin = null,
        FSharpOption<Color>? Color = null,
        FSharpOption<IEnumerable<Color>>? Colors = null,
        FSharpOption<StyleParam.SubPlotId>? ColorAxis = null,
        FSharpOption<ColorBar>? ColorBar = null,
        FSharpOption<StyleParam.Colorscale>? Colorscale = null,
        FSharpOption<Gradient>? Gradient = null,
        FSharpOption<Line>? Outline = null,
        FSharpOption<int>? MaxDisplayed = null,
        FSharpOption<double>? Opacity = null,
        FSharpOption<IEnumerable<double>>? MultiOpacity = null,
        FSharpOption<Pattern>? Pattern = null,
        FSharpOption<bool>? ReverseScale = null,
        FSharpOption<bool>? ShowScale = null,
        FSharpOption<int>? Size = null,
        FSharpOption<IEnumerable<int>>? MultiSize = null,
        FSharpOption<int>? SizeMin = null,
        FSharpOption<StyleParam.MarkerSizeMode>? SizeMode = null,
        FSharpOption<int>? SizeRef = null,
        FSharpOption<StyleParam.MarkerSymbol>? Symbol = null,
        FSharpOption<IEnumerable<StyleParam.MarkerSymbol>>? MultiSymbol = null,
        FSharpOption<StyleParam.MarkerSymbol3D>? Symbol3D = null,
        FSharpOption<IEnumerable<StyleParam.MarkerSymbol3D>>? MultiSymbol3D = null,
        FSharpOption<Color>? OutlierColor = null,
        FSharpOption<int>? OutlierWidth = null)
    {
        var style = Marker.init(
            AutoColorScale: AutoColorScale,
            CAuto: CAuto,
            CMax: CMax,
            CMid: CMid,
            CMin: CMin,
            Color: Color,
            Colors: Colors,
            ColorAxis: ColorAxis,
            ColorBar: ColorBar,
            Colorscale: Colorscale,
            Gradient: Gradient,
            Outline: Outline,
            MaxDisplayed: MaxDisplayed,
            Opacity: Opacity,
            MultiOpacity: MultiOpacity,
            Pattern: Pattern,
            ReverseScale: ReverseScale,
            ShowScale: ShowScale,
            Size: Size,
            MultiSize: MultiSize,
            SizeMin: SizeMin,
            SizeMode: SizeMode,
            SizeRef: SizeRef,
            Symbol: Symbol,
            MultiSymbol: MultiSymbol,
            Symbol3D: Symbol3D,
            MultiSymbol3D: MultiSymbol3D,
            OutlierColor: OutlierColor,
            OutlierWidth: OutlierWidth);
        return @this.EachHas<Marker>("marker", style.CopyDynamicPropertiesTo);
    }
}
