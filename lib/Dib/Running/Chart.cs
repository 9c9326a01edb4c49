using Dib.Documents;

namespace Dib.Running;

/// <summary>Tells charts from other outputs.</summary>
public static class Chart
{
    /// <summary>Whether an output is a Plotly chart.</summary>
    public static bool IsChart(DisplayOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.Data.ContainsKey("application/vnd.plotly.v1+json")
            || (output.Data.TryGetValue("text/html", out var html) && html.Contains("Plotly.newPlot", StringComparison.Ordinal));
    }
}
