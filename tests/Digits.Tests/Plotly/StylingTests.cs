using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Digits.Tests.Plotly;

public sealed class StylingTests
{
    [Fact]
    public void The_title_is_a_text_with_a_font() => Figure.Is(
        "{'title':{'text':'Loss','font':{'family':'Inter','size':20,'color':'red'}}}",
        Figure.Layout(Line().WithTitle("Loss", TitleFont: Font.init(
            Family: StyleParam.FontFamily.NewCustom("Inter"), Size: 20, Color: Color.fromString("red")))));

    [Fact]
    public void An_axis_keeps_what_it_had_when_it_is_styled_again() => Figure.Is(
        "{'xaxis':{'title':{'text':'epoch'},'showgrid':false,'range':[0,10]}}",
        Figure.Layout(Line()
            .WithXAxisStyle(Title.init("epoch"), ShowGrid: false)
            .WithXAxisStyle<int, int, string>(MinMax: Tuple.Create(0, 10))));

    [Fact]
    public void An_axis_can_be_styled_in_every_way() => Figure.Is(
        """
        {'yaxis2':{'title':{'x':0.5,'text':'t','standoff':3},'range':[0.5,2],'domain':[0,0.5],'color':'red','type':'log',
         'mirror':'all','showline':true,'gridcolor':'rgba(0, 0, 255, 1.0)','zeroline':false,'anchor':'x2','side':'right',
         'overlaying':'free','position':0.5,'categoryorder':'total ascending','categoryarray':['u']}}
        """,
        Figure.Layout(Line().WithYAxisStyle<double, int, string>(
            TitleText: "t",
            TitleStandoff: 3,
            Title: Title.init(X: 0.5),
            Color: Color.fromString("red"),
            AxisType: StyleParam.AxisType.Log,
            MinMax: Tuple.Create(0.5, 2),
            Mirror: StyleParam.Mirror.All,
            ShowLine: true,
            GridColor: Color.fromKeyword(ColorKeyword.Blue),
            ZeroLine: false,
            Anchor: StyleParam.LinearAxisId.NewX(2),
            Side: StyleParam.Side.Right,
            Overlaying: StyleParam.LinearAxisId.Free,
            Domain: Tuple.Create(0.0, 0.5),
            Position: 0.5,
            CategoryOrder: StyleParam.CategoryOrder.TotalAscending,
            CategoryArray: new[] { "u" },
            Id: StyleParam.SubPlotId.NewYAxis(2))));

    [Fact]
    public void An_axis_object_is_merged_into_the_axis()
    {
        var axis = new LinearAxis();
        axis.SetValue("dtick", 1);

        Figure.Is(
            "{'xaxis':{'title':{'text':'digit'},'dtick':1}}", Figure.Layout(Line().WithXAxisStyle(Title.init("digit")).WithXAxis(axis)));
    }

    [Fact]
    public void Size_legend_and_margin_are_in_the_layout() => Figure.Is(
        "{'width':800,'height':300,'showlegend':false,'legend':{'orientation':'h','x':0.5,'xanchor':'center'},'margin':{}}",
        Figure.Layout(Line()
            .WithSize(800, 400)
            .WithSize(Height: 300)
            .WithLegend(false)
            .WithLegendStyle(Orientation: StyleParam.Orientation.Horizontal)
            .WithLegendStyle(X: 0.5, XAnchor: StyleParam.XAnchorPosition.Center)
            .WithMargin(new Margin())));

    [Fact]
    public void Marker_and_line_styles_keep_what_the_trace_had()
    {
        var trace = Figure.Trace(Line()
            .WithMarker(Marker.init(Size: 3, Outline: global::Plotly.NET.Line.init(Width: 1)))
            .WithMarker(Marker.init(Outline: global::Plotly.NET.Line.init(Color: Color.fromString("red"))))
            .WithMarkerStyle(Opacity: 0.5, MultiSymbol: new[] { StyleParam.MarkerSymbol.Cross })
            .WithLineStyle(Width: 3, Dash: StyleParam.DrawingStyle.NewUser([3, 4]), Shape: StyleParam.Shape.Spline)
            .WithLine(global::Plotly.NET.Line.init(BackOff: StyleParam.BackOff.NewValue(2))));

        Figure.Is("{'size':3,'line':{'width':1,'color':'red'},'opacity':0.5,'symbol':['3']}", trace["marker"]!);
        Figure.Is("{'width':3,'dash':'3px,4px','shape':'spline','backoff':2}", trace["line"]!);
    }

    [Fact]
    public void A_style_replaces_the_outline_as_a_whole_where_a_marker_is_merged()
        => Figure.Is("{'line':{'color':'red'}}", Figure.Trace(Line()
            .WithMarker(Marker.init(Outline: global::Plotly.NET.Line.init(Width: 1)))
            .WithMarkerStyle(Outline: global::Plotly.NET.Line.init(Color: Color.fromString("red"))))["marker"]!);

    [Fact]
    public void The_colour_bar_belongs_to_the_trace() => Figure.Is(
        "{'len':0.5,'title':{'text':'weight'}}",
        Figure.Trace(Line().WithColorbar(Title.init("weight"), Length: 0.5))["colorbar"]!);

    [Fact]
    public void Annotations_are_added_in_front_or_replace_the_others()
    {
        Figure.Is(
            "{'annotations':[{'text':'2'},{'text':'1'}]}",
            Figure.Layout(Line().WithAnnotation(Annotation("1")).WithAnnotation(Annotation("2"))));
        Figure.Is(
            "{'annotations':[{'text':'2'}]}",
            Figure.Layout(Line().WithAnnotation(Annotation("1")).WithAnnotation(Annotation("2"), Append: false)));
    }

    [Fact]
    public void A_layout_is_merged_and_annotations_of_both_stay()
    {
        var layout = new Layout();
        layout.SetValue("barmode", "overlay");
        layout.SetValue("annotations", new List<Annotation> { Annotation("2") });

        Figure.Is(
            "{'annotations':[{'text':'1'},{'text':'2'}],'barmode':'overlay'}",
            Figure.Layout(Line().WithAnnotation(Annotation("1")).WithLayout(layout)));
    }

    [Fact]
    public void A_config_replaces_the_charts_and_can_be_merged()
    {
        var config = new Config();
        config.SetValue("displayModeBar", false);

        var replaced = Chart.Point<int, int, string>([1], [1]).WithConfig(config);
        var merged = GenericChart.addConfig(config, Chart.Point<int, int, string>([1], [1]));

        Assert.DoesNotContain("responsive", GenericChart.toJson(replaced));
        Assert.EndsWith("\"config\":{\"responsive\":true,\"displayModeBar\":false}}", GenericChart.toJson(merged));
    }

    private static GenericChart Line() => Chart.Line<int, double, string>([1], [1], UseDefaults: false);

    private static Annotation Annotation(string text)
    {
        var annotation = new Annotation();
        annotation.SetValue("text", text);
        return annotation;
    }
}
