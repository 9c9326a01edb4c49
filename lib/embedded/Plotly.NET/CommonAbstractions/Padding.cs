namespace Plotly.NET;

/// <summary>The space around a title, in pixels: <c>l</c>, <c>r</c>, <c>t</c>, <c>b</c>.</summary>
public class Padding : DynamicObj.DynamicObj;
