namespace Plotly.NET.LayoutObjects;

/// <summary>A text in a plot. Set plotly.js' properties with <c>SetValue</c>: <c>text</c>, <c>x</c>, <c>y</c>, <c>showarrow</c>.</summary>
public class Annotation : DynamicObj.DynamicObj;
