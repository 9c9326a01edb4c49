using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace Digits.Tests.Plotly;

public sealed class CombiningTests
{
    [Fact]
    public void A_combined_chart_has_all_traces_and_the_later_layout_wins()
    {
        var chart = Chart.Combine([Line("a").WithTitle("A").WithLegend(true), Line("b").WithTitle("B")]);

        Assert.Equal(["a", "b"], chart.GetTraces().Select(trace => trace.TryGetTypedValue<string>("name")!.Value));
        Figure.Is("{'title':{'text':'B'},'showlegend':true}", Figure.Layout(chart));
    }

    [Fact]
    public void Charts_share_their_traces()
    {
        var (a, b) = (Line("a"), Line("b"));
        var both = Chart.Combine([a, b]);

        global::Plotly.NET.CSharp.GenericChartExtensions.WithTraceInfo(both, Name: "run", ShowLegend: false);

        Assert.Equal("run", Figure.Trace(a)["name"]!.GetValue<string>());
        Assert.Equal("run_1", Figure.Trace(b)["name"]!.GetValue<string>());
    }

    [Fact]
    public void Styling_changes_the_chart_it_is_called_on_and_the_one_it_was_combined_into()
    {
        var first = Line("a");
        var both = Chart.Combine([first, Line("b")]);

        first.WithTitle("Loss").WithXAxisStyle(Title.init("epoch"));

        Figure.Is("{'title':{'text':'Loss'},'xaxis':{'title':{'text':'epoch'}}}", Figure.Layout(both));
    }

    [Fact]
    public void Another_layout_leaves_the_first_chart_alone()
    {
        var chart = Line("a").WithTitle("A");

        var other = GenericChart.setLayout(new Layout(), chart).WithTitle("B");

        Figure.Is("{'title':{'text':'A'}}", Figure.Layout(chart));
        Figure.Is("{'title':{'text':'B'}}", Figure.Layout(other));
        Assert.Same(GenericChart.getTraces(chart).Head, GenericChart.getTraces(other).Head);
    }

    [Fact]
    public void Data_is_read_when_the_chart_is_written()
    {
        double[] loss = [2.3, 1.1];
        var chart = Chart.Line<int, double, string>([1, 2], loss, UseDefaults: false);

        loss[1] = 0.5;

        Figure.Is("[2.3,0.5]", Figure.Trace(chart)["y"]!);
    }

    private static GenericChart Line(string name) => Chart.Line<int, double, string>([1], [1], Name: name, UseDefaults: false);
}
