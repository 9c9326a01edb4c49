namespace Plotly.NET.Showing;

/// <summary>Lists the ways a chart can be shown.</summary>
internal sealed class ChartFormatterSource
{
    /// <summary>A picture for a page, and a few words for a console.</summary>
    public IEnumerable<ChartFormatter> CreateTypeFormatters() =>
    [
        new("text/html", ChartHtml.Shown),
        new("text/plain", ChartText.Describe),
    ];
}
