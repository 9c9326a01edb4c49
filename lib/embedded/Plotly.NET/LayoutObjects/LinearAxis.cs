namespace Plotly.NET.LayoutObjects;

/// <summary>An x or y axis. Set plotly.js' properties with <c>SetValue</c>: <c>title</c>, <c>range</c>, <c>tickvals</c>.</summary>
public class LinearAxis : DynamicObj.DynamicObj;
