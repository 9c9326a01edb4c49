namespace Plotly.NET;

/// <summary>
/// How a chart behaves once it is drawn. Set plotly.js' properties with <c>SetValue</c>: <c>displayModeBar</c>, <c>staticPlot</c>.
/// </summary>
public class Config : DynamicObj.DynamicObj
{
    /// <summary>
    /// Sets every property of <paramref name="second"/> on <paramref name="first"/>, which is changed and returned.
    /// The tool bar's added and removed buttons of both are kept.
    /// </summary>
    public static Config combine(Config first, Config second)
    {
        var added = first.Joined<string>(second, "modeBarButtonsToAdd");
        var removed = first.Joined<string>(second, "modeBarButtonsToRemove");
        DynamicObj.DynObj.combine(first, second);
        first.SetIfAny("modeBarButtonsToAdd", added);
        first.SetIfAny("modeBarButtonsToRemove", removed);
        return first;
    }
}
