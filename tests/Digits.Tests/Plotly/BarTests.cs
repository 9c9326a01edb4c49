using Plotly.NET;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Digits.Tests.Plotly;

public sealed class BarTests
{
    private static readonly int[] _counts = [3, 1];
    private static readonly string[] _names = ["a", "b"];

    [Fact]
    public void Columns_stand_on_the_x_axis() => Figure.Is(
        "{'type':'bar','x':['a','b'],'y':[3,1],'orientation':'v','marker':{'color':'blue','pattern':{}}}",
        Figure.Trace(Chart.Column<int, string, string>(
            _counts, Keys: _names, MarkerColor: Color.fromString("blue"), UseDefaults: false)));

    [Fact]
    public void Bars_lie_on_the_y_axis() => Figure.Is(
        "{'type':'bar','x':[3,1],'y':['a','b'],'orientation':'h','marker':{'pattern':{}}}",
        Figure.Trace(Chart.Bar<int, string, string>(_counts, Keys: _names, UseDefaults: false)));

    [Fact]
    public void Bars_without_names_have_none()
        => Assert.False(Figure.Trace(Chart.Bar<int, string, string>(_counts)).AsObject().ContainsKey("y"));

    [Fact]
    public void Stacked_bars_say_so_in_the_layout()
    {
        Figure.Is("{'barmode':'stack'}", Figure.Layout(Chart.StackedBar<int, string, string>(_counts, UseDefaults: false)));
        Figure.Is("{'barmode':'stack'}", Figure.Layout(Chart.StackedColumn<int, string, string>(_counts, UseDefaults: false)));
    }

    [Fact]
    public void A_column_can_have_width_base_pattern_and_texts() => Figure.Is(
        """
        {'type':'bar','name':'n','y':[3,1],'base':1,'width':[1,2],'text':'t','textposition':'outside','orientation':'v',
         'marker':{'opacity':[0.5],'line':{'width':2},'pattern':{'shape':'.'}}}
        """,
        Figure.Trace(Chart.Column<int, string, string>(
            _counts,
            Name: "n",
            MultiOpacity: new[] { 0.5 },
            Text: "t",
            MarkerOutline: Line.init(Width: 2),
            MarkerPatternShape: StyleParam.PatternShape.Dots,
            TextPosition: StyleParam.TextPosition.Outside,
            MultiWidth: new[] { 1, 2 },
            UseDefaults: false,
            Base: 1)));

    [Fact]
    public void A_histogram_counts_along_the_axis_it_gets_samples_for() => Figure.Is(
        """
        {'type':'histogram','x':[0.5,0.75],'histnorm':'percent','nbinsx':10,'xbins':{'start':0,'end':1,'size':0.1},
         'marker':{'color':'red','pattern':{}}}
        """,
        Figure.Trace(Chart.Histogram<double, double, string>(
            X: new[] { 0.5, 0.75 },
            HistNorm: StyleParam.HistNorm.Percent,
            NBinsX: 10,
            XBins: Bins.init(Start: 0, End: 1, Size: 0.1),
            MarkerColor: Color.fromString("red"),
            UseDefaults: false)));

    [Fact]
    public void A_box_plot_has_plotlys_names_and_values() => Figure.Is(
        """
        {'type':'box','y':[1,2],'marker':{},'line':{'width':2},'boxmean':'sd','boxpoints':false,'notched':true,
         'quartilemethod':'inclusive'}
        """,
        Figure.Trace(Chart.BoxPlot<string, double, string>(
            Y: new[] { 1.0, 2.0 },
            BoxPoints: StyleParam.BoxPoints.False,
            BoxMean: StyleParam.BoxMean.SD,
            OutlineWidth: 2,
            Notched: true,
            QuartileMethod: StyleParam.QuartileMethod.Inclusive,
            UseDefaults: false)));
}
