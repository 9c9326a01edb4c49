namespace Plotly.NET;

/// <summary>A look that charts share: defaults for the layout and for each type of trace.</summary>
public class Template : DynamicObj.DynamicObj;
