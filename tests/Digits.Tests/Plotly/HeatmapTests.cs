using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Digits.Tests.Plotly;

public sealed class HeatmapTests
{
    private static readonly float[][] _values = [[0.1f, 2], [float.NaN, float.PositiveInfinity]];

    [Fact]
    public void A_heatmap_has_its_rows_in_order_and_its_first_row_on_top_if_asked()
    {
        var chart = Chart.Heatmap<float, string, string, string>(
            zData: _values,
            X: new[] { "a", "b" },
            ColorScale: StyleParam.Colorscale.Viridis,
            ShowScale: false,
            ReverseYAxis: true,
            UseDefaults: false);

        Figure.Is(
            """
            {'type':'heatmap','x':['a','b'],'z':[[0.1,2],['NaN','Infinity']],'colorscale':'Viridis','showscale':false}
            """,
            Figure.Trace(chart));
        Figure.Is("{'yaxis':{'autorange':'reversed'}}", Figure.Layout(chart));
    }

    [Fact]
    public void A_custom_colour_scale_is_a_list_of_positions_and_colours() => Figure.Is(
        "[[0,'rgba(0, 0, 0, 1.0)'],[1,'white']]",
        Figure.Trace(Chart.Heatmap<float, string, string, string>(_values, ColorScale: StyleParam.Colorscale.NewCustom(
            [Tuple.Create(0.0, Color.fromHex("#000000")), Tuple.Create(1.0, Color.fromString("white"))])))["colorscale"]!);

    [Fact]
    public void An_annotated_heatmap_has_a_text_in_each_cell() => Figure.Is(
        """
        {'annotations':[{'x':0,'y':0,'showarrow':false,'text':'a'},{'x':1,'y':0,'showarrow':false,'text':'b'},
                        {'x':0,'y':1,'showarrow':false,'text':'c'},{'x':1,'y':1,'showarrow':false,'text':'d'}]}
        """,
        Figure.Layout(Chart.AnnotatedHeatmap<float, string, string, string>(
            zData: _values, annotationText: new[] { new[] { "a", "b" }, new[] { "c", "d" } }, UseDefaults: false)));
}
