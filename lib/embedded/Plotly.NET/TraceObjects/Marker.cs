using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

/// <summary>The style of a trace's points, bars or boxes.</summary>
public class Marker : DynamicObj.DynamicObj
{
    /// <summary>A marker with the given properties; the others keep plotly.js' defaults.</summary>
    /// <param name="Angle">The rotation in degrees.</param>
    /// <param name="AngleRef">Where the angle starts.</param>
    /// <param name="AutoColorScale">Whether the colour scale follows the template.</param>
    /// <param name="CAuto">Whether the ends of the colour scale follow the data.</param>
    /// <param name="CMax">The value at the upper end of the colour scale.</param>
    /// <param name="CMid">The value at the middle of the colour scale.</param>
    /// <param name="CMin">The value at the lower end of the colour scale.</param>
    /// <param name="Color">The colour, or one for each point.</param>
    /// <param name="Colors">The colours of the sectors of a pie.</param>
    /// <param name="ColorAxis">A colour axis of the layout to use.</param>
    /// <param name="ColorBar">The colour bar.</param>
    /// <param name="Colorscale">The colours that values are mapped to.</param>
    /// <param name="CornerRadius">The rounding of the corners, in pixels.</param>
    /// <param name="Gradient">The colour gradient.</param>
    /// <param name="Outline">The line around the marker.</param>
    /// <param name="MaxDisplayed">How many points are drawn at most; 0 draws all.</param>
    /// <param name="Opacity">The opacity, from 0 to 1.</param>
    /// <param name="MultiOpacity">An opacity for each point.</param>
    /// <param name="Pattern">The pattern that fills a bar.</param>
    /// <param name="ReverseScale">Whether the colour scale is turned around.</param>
    /// <param name="ShowScale">Whether a colour bar is shown.</param>
    /// <param name="Size">The size in pixels.</param>
    /// <param name="MultiSize">A size for each point.</param>
    /// <param name="SizeMin">The least size in pixels.</param>
    /// <param name="SizeMode">Whether a size is a diameter or an area.</param>
    /// <param name="SizeRef">What sizes are divided by.</param>
    /// <param name="StandOff">How far the marker stands from its point, in pixels.</param>
    /// <param name="MultiStandOff">A stand-off for each point.</param>
    /// <param name="Symbol">The shape.</param>
    /// <param name="MultiSymbol">A shape for each point.</param>
    /// <param name="Symbol3D">The shape in a three-dimensional or WebGL chart.</param>
    /// <param name="MultiSymbol3D">A shape for each point of such a chart.</param>
    /// <param name="OutlierColor">The colour of outliers.</param>
    /// <param name="OutlierWidth">The width of the line around outliers, in pixels.</param>
    public static Marker init(
        FSharpOption<double>? Angle = null,
        FSharpOption<StyleParam.AngleRef>? AngleRef = null,
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
        FSharpOption<int>? CornerRadius = null,
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
        FSharpOption<double>? StandOff = null,
        FSharpOption<IEnumerable<double>>? MultiStandOff = null,
        FSharpOption<StyleParam.MarkerSymbol>? Symbol = null,
        FSharpOption<IEnumerable<StyleParam.MarkerSymbol>>? MultiSymbol = null,
        FSharpOption<StyleParam.MarkerSymbol3D>? Symbol3D = null,
        FSharpOption<IEnumerable<StyleParam.MarkerSymbol3D>>? MultiSymbol3D = null,
        FSharpOption<Color>? OutlierColor = null,
        FSharpOption<int>? OutlierWidth = null)
        => new Marker()
            .With("angle", Angle)
            .With("angleref", AngleRef)
            .With("autocolorscale", AutoColorScale)
            .With("cauto", CAuto)
            .With("cmax", CMax)
            .With("cmid", CMid)
            .With("cmin", CMin)
            .With("color", Color)
            .With("colors", Colors)
            .With("coloraxis", ColorAxis)
            .With("colorbar", ColorBar)
            .With("colorscale", Colorscale)
            .With("cornerradius", CornerRadius)
            .With("gradient", Gradient)
            .With("line", Outline)
            .With("size", Size, MultiSize)
            .With("opacity", Opacity, MultiOpacity)
            .With("pattern", Pattern)
            .With("symbol", Symbol, MultiSymbol)
            .With("symbol", Symbol3D, MultiSymbol3D)
            .With("outliercolor", OutlierColor)
            .With("outlierwidth", OutlierWidth)
            .With("maxdisplayed", MaxDisplayed)
            .With("reversescale", ReverseScale)
            .With("showscale", ShowScale)
            .With("sizemin", SizeMin)
            .With("sizemode", SizeMode)
            .With("sizeref", SizeRef)
            .With("standoff", StandOff, MultiStandOff);
}
