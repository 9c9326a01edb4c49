using Plotly.NET;
using Plotly.NET.CSharp;

namespace Digits.Tests.Plotly;

public sealed class LowLevelTests
{
    [Fact]
    public void A_trace_takes_values_of_every_kind()
    {
        var trace = new Trace("heatmap");
        trace.SetValue("jagged", new[] { new[] { 1, 2 }, new[] { 3 } });
        trace.SetValue("matrix", new double[,] { { 1, double.NaN }, { double.NegativeInfinity, 0.1 } });
        trace.SetValue("floats", new float[,] { { 0.1f } });
        trace.SetValue("lazy", Enumerable.Range(0, 3).Select(i => i * 0.5f));
        trace.SetValue("shorts", new List<short> { 1, 255 });
        trace.SetValue("bytes", new byte[] { 1, 2 });
        trace.SetValue("nothing", (string?)null);
        trace.SetValue("flag", true);
        trace.SetValue("text", "é <b> & \"q\" </script>");
        trace.SetValue("when", new DateTime(2024, 1, 2, 3, 4, 5));
        trace.SetValue("anonymous", new { text = "t", font = new { size = 9 } });
        trace.SetValue("map", new Dictionary<string, object> { ["k"] = 1 });

        Figure.Is(
            """
            {'type':'heatmap','jagged':[[1,2],[3]],'matrix':[[1,'NaN'],['-Infinity',0.1]],'floats':[[0.1]],'lazy':[0,0.5,1],
             'shorts':[1,255],'bytes':'AQI=','nothing':null,'flag':true,'text':'é <b> & \"q\" </script>','when':'2024-01-02T03:04:05',
             'anonymous':{'text':'t','font':{'size':9}},'map':{'k':1}}
            """.Replace("\\\"", "\\u0022"),
            Figure.Trace(GenericChart.ofTraceObject(false, trace)));
    }

    [Fact]
    public void Several_traces_make_one_chart()
    {
        var chart = GenericChart.ofTraceObjects(false, new[] { new Trace("bar"), new Trace("scatter") });

        Figure.Is("{'data':[{'type':'bar'},{'type':'scatter'}],'layout':{},'frames':[]}", Figure.Of(chart));
        Assert.Equal(2, GenericChart.countTrace(chart));
        Assert.Equal("scatter", chart.GetTraces()[1].type);
    }

    [Fact]
    public void A_layout_of_plain_values_is_merged_into_the_charts()
    {
        var layout = new Layout();
        layout.SetValue("title", "Weights");
        layout.SetValue("barmode", "overlay");

        Figure.Is(
            "{'title':'Weights','barmode':'overlay'}",
            Figure.Layout(GenericChart.addLayout(layout, GenericChart.ofTraceObject(false, new Trace("bar")))));
    }

    [Fact]
    public void A_title_object_cannot_be_merged_into_a_title_of_plain_text()
    {
        var layout = new Layout();
        layout.SetValue("title", "plain");
        var chart = GenericChart.addLayout(layout, GenericChart.ofTraceObject(false, new Trace("bar")));

        Assert.Throws<InvalidCastException>(() => chart.WithTitle("object"));
    }

    [Fact]
    public void A_choice_is_written_in_plotlys_spelling()
    {
        Assert.Equal("lines+markers", StyleParam.Mode.Lines_Markers.Convert());
        Assert.Equal(false, StyleParam.SmoothAlg.False.Convert());
        Assert.Equal("probability density", StyleParam.HistNorm.ProbabilityDensity.ToString());
        Assert.Equal("LegendOnly", StyleParam.Visible.LegendOnly.ToString());
        Assert.Equal(StyleParam.SubPlotId.NewXAxis(3), StyleParam.SubPlotId.NewXAxis(3));
        Assert.NotEqual(StyleParam.LinearAxisId.NewX(2), StyleParam.LinearAxisId.NewY(2));
        Assert.Equal("xaxis", StyleParam.SubPlotId.NewXAxis(1).ToString());
    }

    [Fact]
    public void Colours_are_written_as_css_or_as_a_list()
    {
        var trace = new Trace("scatter");
        trace.SetValue("half", Color.fromARGB(128, 1, 2, 3));
        trace.SetValue("each", Color.fromColors([Color.fromHex("#00FF7f"), Color.fromString("blue")]));
        trace.SetValue("scale", Color.fromColorScaleValues([0.5, 1]));

        Figure.Is(
            """
            {'type':'scatter','half':'rgba(1, 2, 3, 0.5)','each':['rgba(0, 255, 127, 1.0)','blue'],'scale':[0.5,1]}
            """,
            Figure.Trace(GenericChart.ofTraceObject(false, trace)));
        Assert.Equal(Color.fromHex("#010203"), Color.fromRGB(1, 2, 3));
        Assert.ThrowsAny<Exception>(() => Color.fromHex("#12"));
        Assert.ThrowsAny<Exception>(() => Color.fromRGB(0, 0, 256));
    }
}
