namespace Plotly.NET.LayoutObjects;

/// <summary>The part of the page a subplot takes, in fractions: <c>x</c>, <c>y</c>.</summary>
public class Domain : DynamicObj.DynamicObj;
