namespace Plotly.NET.LayoutObjects;

/// <summary>The label that a point shows under the mouse. Set plotly.js' properties with <c>SetValue</c>.</summary>
public class Hoverlabel : DynamicObj.DynamicObj;
