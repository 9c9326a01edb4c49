using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace Digits.Tests.Plotly;

public sealed class GridTests
{
    [Fact]
    public void Each_cell_gets_axes_of_its_own_and_a_title_above_it()
    {
        var chart = Chart.Grid(
            [Point("a").WithXAxisStyle(Title.init("x of a")), Point("b")], nRows: 1, nCols: 2, SubPlotTitles: new[] { "A", "B" });

        Figure.Is("['x','y','x2','y2']", Anchors(chart));
        Figure.Is(
            """
            {'xaxis':{'title':{'text':'x of a'}},'yaxis':{},'xaxis2':{},'yaxis2':{},
             'annotations':[
               {'x':0.22222222222222224,'y':1,'text':'A','showarrow':false,
                'xanchor':'center','xref':'paper','yanchor':'bottom','yref':'paper'},
               {'x':0.7777777777777778,'y':1,'text':'B','showarrow':false,
                'xanchor':'center','xref':'paper','yanchor':'bottom','yref':'paper'}],
             'grid':{'rows':1,'columns':2,'roworder':'top to bottom','pattern':'independent'}}
            """,
            Figure.Layout(chart));
    }

    [Fact]
    public void Coupled_cells_share_an_axis_a_row_and_a_column()
    {
        var chart = Chart.Grid(
            [Point("a"), Point("b"), Point("c")], 2, 2, Pattern: StyleParam.LayoutGridPattern.Coupled, XGap: 0.05, YGap: 0.2);

        Figure.Is("['x','y','x2','y','x','y2']", Anchors(chart));
        Figure.Is(
            "{'rows':2,'columns':2,'roworder':'top to bottom','pattern':'coupled','xgap':0.05,'ygap':0.2}", Figure.Layout(chart)["grid"]!);
    }

    [Fact]
    public void Titles_follow_the_row_order_and_the_offset()
    {
        GenericChart[] charts = [Point("a"), Point("b")];
        double[] Heights(GenericChart chart)
            => [.. Figure.Layout(chart)["annotations"]!.AsArray().Select(title => Math.Round(title!["y"]!.GetValue<double>(), 6))];

        var down = Heights(Chart.Grid(charts, 2, 1, SubPlotTitles: new[] { "A", "B" }, SubPlotTitleOffset: 0.01));
        var up = Heights(Chart.Grid(
            [Point("a"), Point("b")],
            2,
            1,
            SubPlotTitles: new[] { "A", "B" },
            RowOrder: StyleParam.LayoutGridRowOrder.BottomToTop,
            SubPlotTitleFont: Font.init(Size: 9)));

        Assert.Equal([1.01, 0.421765], down);
        Assert.Equal([0.411765, 1], up);
    }

    [Fact]
    public void A_stack_is_a_grid_of_one_column()
        => Figure.Is(
            "{'rows':3,'columns':1,'roworder':'top to bottom','pattern':'independent'}",
            Figure.Layout(Chart.SingleStack([Point("a"), Point("b"), Chart.Invisible()]))["grid"]!);

    [Fact]
    public void Low_level_traces_stand_in_a_grid_when_they_are_of_the_two_dimensional_kind()
    {
        var trace = new Trace2D("heatmap");
        trace.SetValue("z", new double[,] { { 1, 2 } });

        Figure.Is("['x','y']", Anchors(Chart.Grid([GenericChart.ofTraceObject(false, trace)], 1, 1)));
        Assert.ThrowsAny<Exception>(() => Chart.Grid([GenericChart.ofTraceObject(false, new Trace("heatmap"))], 1, 1));
    }

    private static GenericChart Point(string name) => Chart.Point<int, double, string>([1], [1], Name: name, UseDefaults: false);

    private static System.Text.Json.Nodes.JsonArray Anchors(GenericChart chart) => new([.. Figure.Of(chart)["data"]!.AsArray()
        .SelectMany(trace => new[] { trace!["xaxis"], trace["yaxis"] })
        .Select(axis => axis!.DeepClone())]);
}
