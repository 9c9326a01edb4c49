namespace Plotly.NET;

/// <summary>
/// One data set of a chart and how it is drawn. Set plotly.js' properties with <c>SetValue</c>; their values may be arrays,
/// jagged arrays, matrices (<c>double[,]</c>) or any sequence.
/// </summary>
/// <param name="traceTypeName">Plotly.js' name of the trace type: "scatter", "bar", "heatmap".</param>
public class Trace(string traceTypeName) : DynamicObj.DynamicObj
{
    /// <summary>Plotly.js' name of the trace type.</summary>
    public string type { get; set; } = traceTypeName;
}
