namespace Plotly.NET.CSharp;

/// <summary>
/// Makes charts. Data is shared with the chart, not copied: it is read when the chart is shown. The type arguments have to be
/// written out, those of parameters that aren't given too: <c>Chart.Line&lt;int, double, string&gt;(epochs, loss)</c>.
/// </summary>
public static partial class Chart
{
    /// <inheritdoc cref="GenericChart.combine"/>
    public static GenericChart Combine(IEnumerable<GenericChart> gCharts) => NET.Chart.Combine(gCharts);

    /// <inheritdoc cref="NET.Chart.Invisible"/>
    public static GenericChart Invisible() => NET.Chart.Invisible();

    private static GenericChart ToChart(this Trace trace, Optional<bool> useDefaults)
        => GenericChart.ofTraceObject(useDefaults.Or(true), trace);
}
