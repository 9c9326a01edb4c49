using System.Globalization;
using System.Text.Json.Nodes;

namespace Dib.Reports.Charts;

/// <summary>Which part of the page an axis takes.</summary>
internal static class GridDomain
{
    /// <summary>From and to, as shares of the page; the axis' own word, else its place in the layout's grid, else all.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="axis">The axis in it.</param>
    /// <param name="name">The axis' short name, such as <c>x2</c>.</param>
    /// <param name="across">Whether it is an x axis.</param>
    public static (double From, double To) Of(JsonObject layout, JsonNode? axis, string name, bool across)
    {
        if (axis.Items("domain") is [var from, var to])
            return (from.Number() ?? 0, to.Number() ?? 1);
        var grid = layout.At("grid");
        var (rows, columns) = ((int)(grid.Number("rows") ?? 1), (int)(grid.Number("columns") ?? 1));
        var count = across ? columns : rows;
        if (count <= 1)
            return (0, 1);
        var index = name.Length > 1 ? int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture) - 1 : 0;
        if (grid.Text("pattern") != "coupled")
            index = across ? index % columns : index / columns;
        if (!across && grid.Text("roworder") != "bottom to top")
            index = rows - 1 - index;
        var gap = grid.Number(across ? "xgap" : "ygap") ?? 0.25;
        var cell = 1 / (count - gap);
        return (index * cell, (index * cell) + (cell * (1 - gap)));
    }
}
