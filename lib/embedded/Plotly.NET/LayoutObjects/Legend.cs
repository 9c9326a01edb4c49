namespace Plotly.NET.LayoutObjects;

/// <summary>The legend of a chart. Set plotly.js' properties with <c>SetValue</c>.</summary>
public class Legend : DynamicObj.DynamicObj;
