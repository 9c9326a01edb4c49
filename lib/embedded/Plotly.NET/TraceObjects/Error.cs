namespace Plotly.NET.TraceObjects;

/// <summary>The error bars of a trace. Set plotly.js' properties with <c>SetValue</c>: <c>array</c>, <c>visible</c>.</summary>
public class Error : DynamicObj.DynamicObj;
