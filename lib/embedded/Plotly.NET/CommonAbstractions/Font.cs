using Microsoft.FSharp.Core;

namespace Plotly.NET;

/// <summary>Typeface, size and colour of a text.</summary>
public class Font : DynamicObj.DynamicObj
{
    /// <summary>A font with the given properties; the others keep plotly.js' defaults.</summary>
    /// <param name="Family">The typeface.</param>
    /// <param name="Size">The height in pixels.</param>
    /// <param name="Color">The colour.</param>
    public static Font init(
        FSharpOption<StyleParam.FontFamily>? Family = null,
        FSharpOption<double>? Size = null,
        FSharpOption<Color>? Color = null)
        => new Font().With("family", Family).With("size", Size).With("color", Color);
}
