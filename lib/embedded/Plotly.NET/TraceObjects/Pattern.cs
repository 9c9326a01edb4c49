namespace Plotly.NET.TraceObjects;

/// <summary>The pattern that fills a bar or an area. Set plotly.js' properties with <c>SetValue</c>.</summary>
public class Pattern : DynamicObj.DynamicObj;
