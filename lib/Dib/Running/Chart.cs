using Dib.Documents;

namespace Dib.Running;

/// <summary>Tells charts from other outputs.</summary>
public static class Chart
{
    // The embedded chart library keeps the figure as JSON beside its box; others call plotly.js themselves.
    private static readonly string[] _marks = ["class=\"plotly-figure\"", "Plotly.newPlot"];

    /// <summary>Whether an output is a Plotly chart.</summary>
    public static bool IsChart(DisplayOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.Data.ContainsKey("application/vnd.plotly.v1+json")
            || (output.Data.TryGetValue("text/html", out var html) && _marks.Any(mark => html.Contains(mark, StringComparison.Ordinal)));
    }
}
