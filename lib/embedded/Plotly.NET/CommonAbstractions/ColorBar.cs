namespace Plotly.NET;

/// <summary>The bar beside a plot that shows which colour stands for which value. Set plotly.js' properties with <c>SetValue</c>.</summary>
public class ColorBar : DynamicObj.DynamicObj;
