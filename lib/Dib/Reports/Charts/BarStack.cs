using System.Text.Json.Nodes;

namespace Dib.Reports.Charts;

/// <summary>How the bars of several traces stand: beside, on top of, or before each other.</summary>
internal sealed class BarStack(string mode, int traces)
{
    private const double Gap = 0.2;
    private readonly Dictionary<string, double> _heights = [];
    private int _next;

    /// <summary>From where to where a trace's bars reach across their place, from -0.5 to 0.5.</summary>
    public (double From, double To) NextSlot()
    {
        var slot = _next++;
        if (mode != "group" || traces < 2)
            return ((Gap - 1) / 2, (1 - Gap) / 2);
        var width = (1 - Gap) / traces;
        return (((Gap - 1) / 2) + (slot * width), ((Gap - 1) / 2) + ((slot + 1) * width));
    }

    /// <summary>Where a bar begins; what is stacked next begins at its end.</summary>
    public double Base(JsonNode? place, double height)
    {
        if (mode is not ("stack" or "relative"))
            return 0;
        var key = $"{place.Text()}{(height < 0 ? "-" : "+")}";
        var start = _heights.GetValueOrDefault(key);
        _heights[key] = start + height;
        return start;
    }
}
