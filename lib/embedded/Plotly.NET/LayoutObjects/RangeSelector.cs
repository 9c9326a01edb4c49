namespace Plotly.NET.LayoutObjects;

/// <summary>Buttons that choose the range of an x axis. Set plotly.js' properties with <c>SetValue</c>.</summary>
public class RangeSelector : DynamicObj.DynamicObj;
