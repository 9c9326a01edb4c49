using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Coloured cells, one for each value, with a text in each.</summary>
    /// <inheritdoc cref="Heatmap"/>
    /// <param name="annotationText">The text of each cell, row by row.</param>
    /// <exception cref="ArgumentException">There are not as many rows of texts as of values.</exception>
    public static GenericChart AnnotatedHeatmap<ZType, XType, YType, TextType>(
        IEnumerable<IEnumerable<ZType>> zData,
        IEnumerable<IEnumerable<string>> annotationText,
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
        var (rows, textRows) = (zData.Count(), annotationText.Count());
        if (rows != textRows)
        {
            throw new ArgumentException(
                $"Each cell needs a text: there must be as many rows of texts as of values, {rows}, but there are {textRows}.",
                nameof(annotationText));
        }

        var annotations =
            from row in annotationText.Index()
            from cell in row.Item.Index()
            select new Annotation().Set("x", cell.Index).Set("y", row.Index).Set("showarrow", false).Set("text", cell.Item);
        return Heatmap(
            zData, Name, ShowLegend, Opacity, X, XGap, Y, YGap, Text, MultiText, ColorBar, ColorScale, ShowScale, ReverseScale, ZSmooth,
            Transpose, UseWebGL, ReverseYAxis, UseDefaults)
            .WithAnnotations(annotations);
    }
}
