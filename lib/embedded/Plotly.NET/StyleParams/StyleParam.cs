namespace Plotly.NET;

/// <summary>The choices that charts, traces and layouts are styled with, one class for each of plotly.js' enumerations.</summary>
public static partial class StyleParam;
