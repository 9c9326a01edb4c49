namespace Plotly.NET.LayoutObjects;

/// <summary>The grid that the subplots of a chart stand in.</summary>
public class LayoutGrid : DynamicObj.DynamicObj;
