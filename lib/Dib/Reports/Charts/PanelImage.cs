using System.Text.Json.Nodes;

namespace Dib.Reports.Charts;

/// <summary>Draws the traces that share a pair of axes.</summary>
internal sealed class PanelImage
{
    private const double GridOpacity = 0.15;

    // Of a letter, on the average.
    private const double LabelWidth = 6;

    private readonly Svg _svg;
    private readonly JsonObject _layout;
    private readonly JsonNode? _xAxis;
    private readonly JsonNode? _yAxis;
    private readonly string _xName;
    private readonly string _yName;
    private readonly FigureImage.Frame _frame;
    private readonly TraceImage[] _traces;
    private readonly AxisScale _x;
    private readonly AxisScale _y;

    public PanelImage(Svg svg, JsonObject layout, FigureImage.Frame page, string xName, string yName, FigureImage.Trace[] traces)
    {
        (_svg, _layout, _xName, _yName) = (svg, layout, xName, yName);
        (_xAxis, _yAxis) = (layout.At("xaxis" + xName[1..]), layout.At("yaxis" + yName[1..]));
        var (from, to) = GridDomain.Of(layout, _xAxis, xName, across: true);
        var (low, high) = GridDomain.Of(layout, _yAxis, yName, across: false);
        _frame = new(
            page.Left + (from * page.Width), page.Bottom - (high * page.Height),
            page.Left + (to * page.Width), page.Bottom - (low * page.Height));
        _traces = TraceImage.Of(traces, layout.Text("barmode") ?? "group");
        var isTight = traces.All(trace => trace.Type is "heatmap" or "image");
        var bars = traces.Where(trace => trace.IsBar).ToArray();
        var padding = isTight ? 0 : 0.05;
        AxisScale Across() => new(
            _xAxis, _traces.SelectMany(trace => trace.XExtent), _frame.Left, _frame.Right, padding, bars.Any(bar => bar.IsHorizontal));
        AxisScale Upwards() => new(
            _yAxis, _traces.SelectMany(trace => trace.YExtent), _frame.Bottom, _frame.Top, padding, bars.Any(bar => !bar.IsHorizontal));
        (_x, _y) = (Across(), Upwards());
        if (_yAxis.Text("scaleanchor") is not null || _xAxis.Text("scaleanchor") is not null)
        {
            // One step is as long on either axis: the longer one gives way.
            var (width, height) = (_frame.Width * Math.Min(1, _y.Unit / _x.Unit), _frame.Height * Math.Min(1, _x.Unit / _y.Unit));
            var (left, top) = ((_frame.Left + _frame.Right - width) / 2, (_frame.Top + _frame.Bottom - height) / 2);
            _frame = new(left, top, left + width, top + height);
            (_x, _y) = (Across(), Upwards());
        }
    }

    public void Draw()
    {
        var isPicture = _traces.All(trace => trace.IsPicture);
        Axis(_xAxis, _x, across: true, !isPicture);
        Axis(_yAxis, _y, across: false, !isPicture);
        foreach (var trace in _traces)
            trace.Draw(_svg, _x, _y, _layout);
        if (_traces.Any(trace => trace.IsUnknown))
            _svg.Text((_frame.Left + _frame.Right) / 2, (_frame.Top + _frame.Bottom) / 2, "A browser draws this chart.", 13);
        foreach (var note in _layout.Items("annotations")
            .Where(note => (note.Text("xref") ?? "x") == _xName && (note.Text("yref") ?? "y") == _yName))
        {
            if (_x.Place(note.At("x")) is { } x && _y.Place(note.At("y")) is { } y)
            {
                var size = Math.Min(note.Number("font", "size") ?? 12, 16);
                _svg.Text(x, y + 4, JsonValues.Plain(note.Text("text") ?? ""), size, color: note.Text("font", "color"));
            }
        }
    }

    private void Axis(JsonNode? axis, AxisScale scale, bool across, bool withGrid)
    {
        if (axis.Flag("visible") == false)
            return;
        var hasLabels = axis.Flag("showticklabels") != false;
        var longest = 0;
        foreach (var (place, label) in scale.Ticks())
        {
            longest = Math.Max(longest, label.Length);
            if (across ? place < _frame.Left - 0.5 || place > _frame.Right + 0.5 : place < _frame.Top - 0.5 || place > _frame.Bottom + 0.5)
                continue;
            if (withGrid && axis.Flag("showgrid") != false)
            {
                if (across)
                    _svg.Line(place, _frame.Top, place, _frame.Bottom, GridOpacity);
                else
                    _svg.Line(_frame.Left, place, _frame.Right, place, GridOpacity);
            }
            if (hasLabels && across)
                _svg.Text(place, _frame.Bottom + 16, label, 11);
            else if (hasLabels)
                _svg.Text(_frame.Left - 6, place + 4, label, 11, "end");
        }
        if (across)
            _svg.Text((_frame.Left + _frame.Right) / 2, _frame.Bottom + 36, axis.Title(), 13);
        else
            _svg.Text(Math.Max(14, _frame.Left - Math.Max(44, 20 + longest * LabelWidth)), (_frame.Top + _frame.Bottom) / 2, axis.Title(),
                13, upwards: true);
    }
}
