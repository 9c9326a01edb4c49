using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Digits.Tests.Plotly;

[Collection(nameof(DefaultsTests))]
public sealed class DefaultsTests : IDisposable
{
    public void Dispose() => Defaults.reset();

    [Fact]
    public void A_chart_starts_with_600_pixels_each_way_a_template_and_a_config()
    {
        var layout = Figure.Layout(Point());

        Assert.Equal((600, 600), (layout["width"]!.GetValue<int>(), layout["height"]!.GetValue<int>()));
        Assert.EndsWith("\"config\":{\"responsive\":true}}", GenericChart.toJson(Point()));

        var look = layout["template"]!["layout"]!;
        Figure.Is("'rgba(229, 236, 246, 1.0)'", look["plot_bgcolor"]!);
        Figure.Is("'rgba(99, 110, 250, 1.0)'", look["colorway"]![0]!);
        Figure.Is("{'x':0.05}", look["title"]!);
        Figure.Is("[0.1111111111111111,'#46039f']", look["colorscale"]!["sequential"]![1]!);
        Figure.Is("{'outlinewidth':0,'ticks':''}", layout["template"]!["data"]!["heatmap"]![0]!["colorbar"]!);
    }

    [Fact]
    public void A_chart_without_defaults_has_none_of_them()
        => Figure.Is("{}", Figure.Layout(Chart.Point<int, int, string>([1], [1], UseDefaults: false)));

    [Fact]
    public void Changed_defaults_hold_for_charts_made_from_then_on()
    {
        var before = Point();
        Defaults.DefaultWidth = 900;
        Defaults.DefaultTemplate = ChartTemplates.light;
        var after = Figure.Layout(Point());

        Assert.Equal(600, Figure.Layout(before)["width"]!.GetValue<int>());
        Assert.Equal(900, after["width"]!.GetValue<int>());
        Figure.Is(
            """
            {'layout':{'paper_bgcolor':'white','plot_bgcolor':'white','xaxis':{'showline':true,'zeroline':true},
             'yaxis':{'showline':true,'zeroline':true}},'data':{}}
            """,
            after["template"]!);
    }

    [Fact]
    public void Styling_a_chart_leaves_the_defaults_alone()
    {
        Point().WithTitle("Loss").WithTemplate(ChartTemplates.dark).WithXAxisStyle(Title.init("epoch"));

        Assert.Equal(["width", "height", "template"], Figure.Layout(Point()).AsObject().Select(property => property.Key));
        Assert.Same(ChartTemplates.plotly, Defaults.DefaultTemplate);
    }

    private static GenericChart Point() => Chart.Point<int, int, string>([1], [1]);
}

/// <summary>Runs alone, since defaults are shared by all charts.</summary>
[CollectionDefinition(nameof(DefaultsTests), DisableParallelization = true)]
public sealed class DefaultsRunAlone;
