namespace Plotly.NET.TraceObjects;

/// <summary>Whether and how a histogram adds up its bars: <c>enabled</c>, <c>direction</c>.</summary>
public class Cumulative : DynamicObj.DynamicObj;
