using Microsoft.FSharp.Core;

namespace Plotly.NET;

/// <summary>The style of a trace's line, or of the outline of its markers, bars or boxes.</summary>
public class Line : DynamicObj.DynamicObj
{
    /// <summary>A line with the given properties; the others keep plotly.js' defaults.</summary>
    /// <param name="BackOff">How far the line stops before its point.</param>
    /// <param name="AutoColorScale">Whether the colour scale follows the template.</param>
    /// <param name="CAuto">Whether the ends of the colour scale follow the data.</param>
    /// <param name="CMax">The value at the upper end of the colour scale.</param>
    /// <param name="CMid">The value at the middle of the colour scale.</param>
    /// <param name="CMin">The value at the lower end of the colour scale.</param>
    /// <param name="Color">The colour, or one for each point.</param>
    /// <param name="ColorAxis">A colour axis of the layout to use.</param>
    /// <param name="Colorscale">The colours that values are mapped to.</param>
    /// <param name="ReverseScale">Whether the colour scale is turned around.</param>
    /// <param name="ShowScale">Whether a colour bar is shown.</param>
    /// <param name="ColorBar">The colour bar.</param>
    /// <param name="Dash">The dashes.</param>
    /// <param name="Shape">How the line goes from point to point.</param>
    /// <param name="Simplify">Whether points that can't be told apart may be left out.</param>
    /// <param name="Smoothing">How smooth a spline is, from 0 (straight) to 1.3.</param>
    /// <param name="Width">The width in pixels.</param>
    /// <param name="MultiWidth">A width for each point, in pixels.</param>
    /// <param name="OutlierColor">The colour around outliers.</param>
    /// <param name="OutlierWidth">The width around outliers, in pixels.</param>
    public static Line init(
        FSharpOption<StyleParam.BackOff>? BackOff = null,
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
        => new Line()
            .With("backoff", BackOff)
            .With("color", Color)
            .With("width", Width, MultiWidth)
            .With("shape", Shape)
            .With("smoothing", Smoothing)
            .With("dash", Dash)
            .With("outliercolor", OutlierColor)
            .With("outlierwidth", OutlierWidth)
            .With("autocolorscale", AutoColorScale)
            .With("cauto", CAuto)
            .With("cmax", CMax)
            .With("cmid", CMid)
            .With("cmin", CMin)
            .With("coloraxis", ColorAxis)
            .With("colorscale", Colorscale)
            .With("reversescale", ReverseScale)
            .With("showscale", ShowScale)
            .With("colorbar", ColorBar)
            .With("simplify", Simplify);
}
