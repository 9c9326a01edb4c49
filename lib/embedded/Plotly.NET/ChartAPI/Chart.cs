using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

/// <summary>
/// What the core library can do with charts and C# can call comfortably. Charts are made with <see cref="CSharp.Chart"/>: a file
/// that uses both namespaces has to say which <c>Chart</c> it means, <c>using Chart = Plotly.NET.CSharp.Chart;</c>.
/// </summary>
public class Chart
{
    private Chart() { }

    /// <inheritdoc cref="GenericChart.combine"/>
    public static GenericChart Combine(IEnumerable<GenericChart> gCharts) => GenericChart.combine(gCharts);

    /// <summary>A chart without anything to see, to leave a cell of a grid empty.</summary>
    public static GenericChart Invisible()
    {
        var trace = new Trace2D("scatter");
        trace.Remove("type");
        var layout = new Layout().Set("xaxis", HiddenAxis()).Set("yaxis", HiddenAxis());
        return GenericChart.setLayout(layout, GenericChart.ofTraceObject(false, trace));
    }

    /// <summary>Writes the chart into a temporary page and opens it in the browser.</summary>
    public static void Show(GenericChart ch)
        => ch.SaveHtml(Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.html"), OpenInBrowser: true);

    private static LinearAxis HiddenAxis()
        => new LinearAxis().Set("showticklabels", false).Set("showline", false).Set("showgrid", false).Set("zeroline", false);
}
