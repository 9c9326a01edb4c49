using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

/// <summary>
/// All of a chart that isn't data: title, axes, legend, size, template. Set plotly.js' properties with <c>SetValue</c>:
/// <c>title</c>, <c>xaxis</c>, <c>barmode</c>.
/// </summary>
public class Layout : DynamicObj.DynamicObj
{
    /// <summary>
    /// Sets every property of <paramref name="second"/> on <paramref name="first"/>, which is changed and returned.
    /// Annotations and hidden labels of both are kept.
    /// </summary>
    public static Layout combine(Layout first, Layout second)
    {
        var annotations = first.Joined<Annotation>(second, "annotations");
        var hiddenLabels = first.Joined<string>(second, "hiddenlabels");
        DynamicObj.DynObj.combine(first, second);
        first.SetIfAny("annotations", annotations);
        first.SetIfAny("hiddenlabels", hiddenLabels);
        return first;
    }

    /// <summary>Merges <paramref name="axis"/> into the axis of that <paramref name="id"/>, or makes it that axis.</summary>
    internal void UpdateAxis(StyleParam.SubPlotId id, LinearAxis axis)
    {
        var name = id.ToString();
        SetValue(name, TryGetTypedValue<LinearAxis>(name)?.Value is { } present ? DynamicObj.DynObj.combine(present, axis) : axis);
    }
}
