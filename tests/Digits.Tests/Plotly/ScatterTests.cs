using Plotly.NET;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Digits.Tests.Plotly;

public sealed class ScatterTests
{
    private static readonly int[] _x = [1, 2];
    private static readonly double[] _y = [0.5, 0.25];

    [Fact]
    public void A_line_is_a_scatter_trace_in_line_mode() => Figure.Is(
        "{'type':'scatter','mode':'lines','x':[1,2],'y':[0.5,0.25],'marker':{},'line':{}}",
        Figure.Trace(Chart.Line<int, double, string>(_x, _y, UseDefaults: false)));

    [Fact]
    public void A_line_with_markers_and_colours_has_plotlys_names_for_them() => Figure.Is(
        """
        {'type':'scatter','name':'train','mode':'lines+markers','x':[1,2],'y':[0.5,0.25],'showlegend':true,'opacity':0.5,
         'marker':{'symbol':'1','color':'red'},'line':{'color':'rgba(255, 128, 0, 1.0)','width':3,'dash':'dash'}}
        """,
        Figure.Trace(Chart.Line<int, double, string>(
            x: _x,
            y: _y,
            ShowMarkers: true,
            Name: "train",
            ShowLegend: true,
            Opacity: 0.5,
            MarkerColor: Color.fromString("red"),
            MarkerSymbol: StyleParam.MarkerSymbol.Square,
            LineColor: Color.fromHex("#ff8000"),
            LineWidth: 3,
            LineDash: StyleParam.DrawingStyle.Dash,
            UseDefaults: false)));

    [Fact]
    public void Texts_show_in_the_plot_when_they_have_a_position() => Figure.Is(
        """
        {'type':'scatter','mode':'markers+text','x':[1,2],'y':[0.5,0.25],'text':['a','b'],'textposition':'top center',
         'marker':{},'line':{}}
        """,
        Figure.Trace(Chart.Point<int, double, string>(
            _x, _y, MultiText: new[] { "a", "b" }, TextPosition: StyleParam.TextPosition.TopCenter, UseDefaults: false)));

    [Fact]
    public void Texts_without_a_position_are_for_the_mouse_only()
        => Assert.Equal(
            "markers",
            Figure.Trace(Chart.Point<int, double, string>(_x, _y, MultiText: new[] { "a", "b" }))["mode"]!.GetValue<string>());

    [Fact]
    public void A_scatter_chart_has_the_mode_it_is_given() => Figure.Is(
        "{'type':'scattergl','mode':'lines+markers+text','x':[1,2],'y':[0.5,0.25],'marker':{},'line':{}}",
        Figure.Trace(Chart.Scatter<int, double, string>(
            _x, _y, StyleParam.Mode.Lines_Markers_Text, UseWebGL: true, UseDefaults: false)));

    [Fact]
    public void An_area_is_a_line_filled_to_zero() => Figure.Is(
        "{'type':'scatter','mode':'lines','x':[1,2],'y':[0.5,0.25],'marker':{},'line':{},'fill':'tozeroy','fillpattern':{}}",
        Figure.Trace(Chart.Area<int, double, string>(_x, _y, UseDefaults: false)));

    [Fact]
    public void Parameters_are_added_to_the_marker_and_the_line_that_are_given()
    {
        var marker = Marker.init(Size: 9);
        var chart = Chart.Line<int, double, string>(
            _x, _y, Marker: marker, MarkerColor: Color.fromRGB(1, 2, 3), Line: Line.init(Width: 2), UseDefaults: false);

        Figure.Is("{'size':9,'color':'rgba(1, 2, 3, 1.0)'}", Figure.Trace(chart)["marker"]!);
        Figure.Is("{'width':2}", Figure.Trace(chart)["line"]!);
        Assert.Equal(Color.fromRGB(1, 2, 3), marker.TryGetTypedValue<Color>("color")!.Value);
    }
}
