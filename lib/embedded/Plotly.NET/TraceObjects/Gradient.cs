namespace Plotly.NET.TraceObjects;

/// <summary>The colour gradient of a marker. Set plotly.js' properties with <c>SetValue</c>.</summary>
public class Gradient : DynamicObj.DynamicObj;
