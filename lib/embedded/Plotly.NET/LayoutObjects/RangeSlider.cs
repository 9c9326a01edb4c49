namespace Plotly.NET.LayoutObjects;

/// <summary>A slider under a plot that chooses the range of its x axis. Set plotly.js' properties with <c>SetValue</c>.</summary>
public class RangeSlider : DynamicObj.DynamicObj;
