namespace Plotly.NET.CSharp;

/// <summary>Styles, reads and saves charts in a chain, with parameters that can be left out or named. Styling changes the chart.</summary>
public static partial class GenericChartExtensions
{
    /// <summary>The layout of the chart.</summary>
    public static Layout GetLayout(this GenericChart gChart) => GenericChart.getLayout(gChart);

    /// <summary>The traces of the chart.</summary>
    public static Trace[] GetTraces(this GenericChart gChart) => GenericChart.getTraces(gChart).ToArray();

    /// <summary>Saves the chart as a page; ".html" is added to the path if it isn't there.</summary>
    /// <param name="gChart">The chart.</param>
    /// <param name="path">Where to write the page.</param>
    /// <param name="OpenInBrowser">Whether to open it in the browser.</param>
    public static void SaveHtml(this GenericChart gChart, string path, Optional<bool> OpenInBrowser = default)
        => NET.GenericChartExtensions.SaveHtml(gChart, path, OpenInBrowser.ToOption());

    /// <summary>Writes the chart into a temporary page and opens it in the browser.</summary>
    public static void Show(this GenericChart gChart) => NET.Chart.Show(gChart);

    /// <summary>Sets the size of the chart in pixels.</summary>
    public static GenericChart WithSize(this GenericChart gChart, Optional<int> Width = default, Optional<int> Height = default)
    {
        GenericChart.getLayout(gChart).With("width", Width).With("height", Height);
        return gChart;
    }

    /// <inheritdoc cref="NET.GenericChartExtensions.WithTraceInfo"/>
    public static GenericChart WithTraceInfo(
        this GenericChart gChart,
        Optional<string> Name = default,
        Optional<StyleParam.Visible> Visible = default,
        Optional<bool> ShowLegend = default,
        Optional<int> LegendRank = default,
        Optional<string> LegendGroup = default,
        Optional<Title> LegendGroupTitle = default)
        => NET.GenericChartExtensions.WithTraceInfo(
            gChart,
            Name.ToOption(),
            Visible.ToOption(),
            ShowLegend.ToOption(),
            LegendRank.ToOption(),
            LegendGroup.ToOption(),
            LegendGroupTitle.ToOption());
}
