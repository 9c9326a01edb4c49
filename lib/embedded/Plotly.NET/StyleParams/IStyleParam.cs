namespace Plotly.NET;

/// <summary>What the classes in <see cref="StyleParam"/> have in common: a value in plotly.js' spelling.</summary>
internal interface IStyleParam
{
    /// <summary>The value as plotly.js takes it.</summary>
    object Convert();
}
