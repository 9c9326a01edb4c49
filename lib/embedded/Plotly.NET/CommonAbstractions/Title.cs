using Microsoft.FSharp.Core;

namespace Plotly.NET;

/// <summary>The title of a chart, an axis, a legend or a colour bar.</summary>
public class Title : DynamicObj.DynamicObj
{
    /// <summary>A title with the given properties; the others keep plotly.js' defaults.</summary>
    /// <param name="Text">The text; HTML's <c>br</c>, <c>b</c>, <c>i</c>, <c>sub</c> and <c>sup</c> work in it.</param>
    /// <param name="Font">The font of the text.</param>
    /// <param name="AutoMargin">Whether the margin grows so that the title doesn't overlap the plot.</param>
    /// <param name="Pad">The space around the title, in pixels.</param>
    /// <param name="X">The horizontal position, from 0 (left) to 1 (right).</param>
    /// <param name="XAnchor">The point of the title that stands at <paramref name="X"/>.</param>
    /// <param name="XRef">What <paramref name="X"/> counts from: "container" or "paper".</param>
    /// <param name="Y">The vertical position, from 0 (bottom) to 1 (top).</param>
    /// <param name="YAnchor">The point of the title that stands at <paramref name="Y"/>.</param>
    /// <param name="YRef">What <paramref name="Y"/> counts from: "container" or "paper".</param>
    /// <param name="Standoff">The distance of an axis' title from its tick labels, in pixels.</param>
    /// <param name="Side">The side a legend's or colour bar's title stands on.</param>
    public static Title init(
        FSharpOption<string>? Text = null,
        FSharpOption<Font>? Font = null,
        FSharpOption<bool>? AutoMargin = null,
        FSharpOption<Padding>? Pad = null,
        FSharpOption<double>? X = null,
        FSharpOption<StyleParam.XAnchorPosition>? XAnchor = null,
        FSharpOption<string>? XRef = null,
        FSharpOption<double>? Y = null,
        FSharpOption<StyleParam.YAnchorPosition>? YAnchor = null,
        FSharpOption<string>? YRef = null,
        FSharpOption<int>? Standoff = null,
        FSharpOption<StyleParam.Side>? Side = null)
        => new Title()
            .With("text", Text)
            .With("font", Font)
            .With("automargin", AutoMargin)
            .With("pad", Pad)
            .With("x", X)
            .With("xanchor", XAnchor)
            .With("xref", XRef)
            .With("y", Y)
            .With("yanchor", YAnchor)
            .With("yref", YRef)
            .With("standoff", Standoff)
            .With("side", Side);
}
