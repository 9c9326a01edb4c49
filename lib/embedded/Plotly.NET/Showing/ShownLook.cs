namespace Plotly.NET.Showing;

/// <summary>
/// Decides whose colours a chart is shown in. One that chose its own background or template keeps it. Any other takes the page's,
/// light or dark, which only the browser knows: of the default template it keeps what holds on both.
/// </summary>
internal static class ShownLook
{
    private static readonly HashSet<string> _otherPlots = ["geo", "mapbox", "polar", "scene", "ternary"];

    /// <summary>The layout to show; where the default template is in it, without its colours and without what no trace needs.</summary>
    public static Layout Of(GenericChart chart)
    {
        var layout = GenericChart.getLayout(chart);
        if (layout.TryGetValue("paper_bgcolor") is not null
            || layout.TryGetTypedValue<Template>("template")?.Value is not { } template
            || template.TryGetValue("layout")?.Value is not Layout look
            || !ReferenceEquals(look, ChartTemplates.plotly.TryGetValue("layout")?.Value))
        {
            return layout;
        }

        var shown = new Layout();
        layout.CopyDynamicPropertiesTo(shown);
        var types = GenericChart.getTraces(chart).Select(trace => trace.type).ToHashSet();
        return shown.Set("template", new Template()
            .Set("layout", Colourless(look, _otherPlots.Contains))
            .Set("data", Colourless((DynamicObj.DynamicObj)template.TryGetValue("data")!.Value!, type => !types.Contains(type))));
    }

    private static DynamicObj.DynamicObj Colourless(DynamicObj.DynamicObj source, Predicate<string> isNotNeeded)
    {
        var copy = new DynamicObj.DynamicObj();
        foreach (var (name, value) in source.GetProperties(false))
        {
            if (!isNotNeeded(name) && !name.EndsWith("color", StringComparison.Ordinal))
                copy.SetValue(name, Colourless(value));
        }

        return copy;
    }

    private static object? Colourless(object? value) => value switch
    {
        DynamicObj.DynamicObj inner => Colourless(inner, _ => false),
        object[] items => items.Select(Colourless).ToArray(),
        _ => value,
    };
}
