using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

/// <summary>Turns charts into cells of a grid.</summary>
internal static class SubPlot
{
    /// <summary>
    /// Moves a chart to axes of its own: its traces to those of the given anchors, its first x and y axis to the given number.
    /// </summary>
    /// <exception cref="ArgumentException">A trace isn't a <see cref="Trace2D"/>.</exception>
    public static GenericChart Place(GenericChart chart, int number, int xAnchor, int yAnchor)
    {
        if (GenericChart.getTraces(chart).FirstOrDefault(trace => trace is not Trace2D) is { } other)
        {
            throw new ArgumentException(
                $"Chart {number} can't stand in a grid: its {other.type} trace is a {other.GetType().Name}, and a grid places "
                + $"Trace2D only. Make the trace with new Trace2D(\"{other.type}\").");
        }

        var layout = GenericChart.getLayout(chart);
        var (xAxis, yAxis) = (Axis(layout, "xaxis"), Axis(layout, "yaxis"));
        var ownAxes =
            from property in layout.GetProperties(false)
            where property.Value is LinearAxis && property.Key[1..].StartsWith("axis", StringComparison.Ordinal)
            select property.Key;
        foreach (var name in ownAxes)
            layout.Remove(name);
        return chart
            .WithAxisAnchor(xAnchor, yAnchor)
            .WithXAxis(xAxis, StyleParam.SubPlotId.NewXAxis(number))
            .WithYAxis(yAxis, StyleParam.SubPlotId.NewYAxis(number));
    }

    /// <summary>Where each of <paramref name="count"/> cells starts and ends between 0 and 1; the gap is a fraction of a cell.</summary>
    public static (double Start, double End)[] Spans(int count, double gap)
    {
        var step = 1 / (count - gap);
        return [.. Enumerable.Range(0, count).Select(i => (step * i, step * i + step * (1 - gap)))];
    }

    /// <summary>A text above each cell, row by row; titles for which there is no cell are left out.</summary>
    public static IEnumerable<Annotation> Titles(
        IEnumerable<string> titles,
        (double Start, double End)[] columns,
        (double Start, double End)[] rows,
        StyleParam.LayoutGridRowOrder rowOrder,
        double offset)
    {
        var fromTop = rowOrder == StyleParam.LayoutGridRowOrder.TopToBottom ? rows.Reverse().ToArray() : rows;
        return titles.Take(rows.Length * columns.Length).Select((title, i) => new Annotation()
            .Set("x", (columns[i % columns.Length].Start + columns[i % columns.Length].End) / 2)
            .Set("y", fromTop[i / columns.Length].End + offset)
            .Set("showarrow", false)
            .Set("text", title)
            .Set("xanchor", "center")
            .Set("xref", "paper")
            .Set("yanchor", "bottom")
            .Set("yref", "paper"));
    }

    private static LinearAxis Axis(Layout layout, string name) => layout.TryGetTypedValue<LinearAxis>(name)?.Value ?? new LinearAxis();
}
