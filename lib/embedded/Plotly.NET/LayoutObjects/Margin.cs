namespace Plotly.NET.LayoutObjects;

/// <summary>The space around a plot, in pixels: <c>l</c>, <c>r</c>, <c>t</c>, <c>b</c>.</summary>
public class Margin : DynamicObj.DynamicObj;
