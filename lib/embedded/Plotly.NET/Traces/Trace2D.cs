namespace Plotly.NET;

/// <summary>A trace that is drawn over an x and a y axis; only such traces can be laid out in a grid.</summary>
/// <param name="traceTypeName">Plotly.js' name of the trace type: "scatter", "bar", "heatmap".</param>
public class Trace2D(string traceTypeName) : Trace(traceTypeName);
