using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Digits.Tests.Plotly.Embedded;

public sealed class MessageTests
{
    [Fact]
    public void A_malformed_colour_is_told_how_colours_are_written()
        => Assert.StartsWith(
            "A colour is written as six hexadecimal digits, like \"#1f77b4\", but this is \"red\".",
            Assert.Throws<ArgumentException>(() => Color.fromHex("red")).Message);

    [Fact]
    public void A_channel_out_of_range_is_named()
        => Assert.Equal(
            "A colour channel is a number from 0 to 255, but this is 256. (Parameter 'g')",
            Assert.Throws<ArgumentOutOfRangeException>(() => Color.fromRGB(0, 256, 0)).Message);

    [Fact]
    public void A_colour_scale_of_one_colour_is_told_what_it_needs()
        => Assert.StartsWith(
            "A custom colour scale needs at least two colours, one at 0.0 and one at 1.0, but it has 1.",
            Assert.Throws<ArgumentException>(() => StyleParam.Colorscale.NewCustom([Tuple.Create(0.0, Color.fromString("red"))])).Message);

    [Fact]
    public void Missing_texts_of_a_heatmap_are_counted()
        => Assert.StartsWith(
            "Each cell needs a text: there must be as many rows of texts as of values, 2, but there are 1.",
            Assert.Throws<ArgumentException>(
                () => Chart.AnnotatedHeatmap<int, int, int, string>([[1], [2]], [["a"]])).Message);

    [Fact]
    public void No_charts_to_combine_is_said_in_words()
        => Assert.StartsWith(
            "There is no chart to combine; pass at least one.",
            Assert.Throws<ArgumentException>(() => Chart.Combine([])).Message);

    [Fact]
    public void A_trace_that_no_grid_can_place_is_named_with_the_remedy()
        => Assert.Equal(
            "Chart 2 can't stand in a grid: its bar trace is a Trace, and a grid places Trace2D only. "
            + "Make the trace with new Trace2D(\"bar\").",
            Assert.Throws<ArgumentException>(() => Chart.Grid(
                [Chart.Invisible(), GenericChart.ofTraceObject(false, new Trace("bar"))], 1, 2)).Message);

    [Fact]
    public void A_title_that_cannot_be_merged_is_told_why()
    {
        var layout = new Layout();
        layout.SetValue("title", "plain");
        var chart = GenericChart.addLayout(layout, Chart.Invisible());

        Assert.Equal(
            "The property 'title' can't be combined: it is a String already and a Title is to be merged into it. "
            + "Set it as a Title in both places, or remove it first.",
            Assert.Throws<InvalidCastException>(() => chart.WithTitle("object")).Message);
    }

    [Fact]
    public void A_value_of_the_wrong_type_for_a_declared_property_is_refused()
        => Assert.Equal(
            "The property 'type' of Trace holds a String, but the value given is a Int32.",
            Assert.Throws<ArgumentException>(() => new Trace("bar").SetValue("type", 3)).Message);
}
