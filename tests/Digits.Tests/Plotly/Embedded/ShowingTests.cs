using System.Collections;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace Digits.Tests.Plotly.Embedded;

public sealed partial class ShowingTests
{
    [Fact]
    public void A_chart_is_shown_as_HTML_first()
        => Assert.Equal(["text/html"], (string[])Property(Attribute(), "PreferredMimeTypes")!);

    [Fact]
    public void A_formatter_refuses_what_is_no_chart()
    {
        foreach (var formatter in Formatters())
            Assert.Equal((false, ""), Format(formatter, "no chart"));
    }

    [Theory]
    [InlineData("line", "Line chart \"Loss\", 2 traces: train, test")]
    [InlineData("heatmap", "Heatmap, 1 trace")]
    [InlineData("bar", "Bar chart \"p of 3\", 1 trace")]
    [InlineData("mixed", "Chart, 2 traces")]
    [InlineData("other", "Sunburst chart \"low level\", 1 trace")]
    public void A_console_gets_a_few_words(string chart, string words) => Assert.Equal(words, Shown(Sample(chart), "text/plain"));

    [Fact]
    public void A_page_gets_a_box_with_a_text_alternative_and_the_figure_once()
    {
        var html = Shown(Sample("line"), "text/html");

        Assert.Contains("role=\"img\"", html);
        Assert.Contains(
            "aria-label=\"Line chart &quot;Loss&quot;, 2 traces: train, test; x axis: epoch; y axis: cross-entropy\"", html);
        Assert.Contains("style=\"width:640px;height:380px;max-width:100%\"", html);
        Assert.Single(Regex.Matches(html, "0.123456789"));
        Assert.Equal(0.123456789, FigureIn(html)["data"]![0]!["y"]![0]!.GetValue<double>());
        Assert.DoesNotContain("requirejs", html);
    }

    [Fact]
    public void Each_showing_has_a_box_of_its_own()
    {
        var chart = Sample("line");

        Assert.NotEqual(Shown(chart, "text/html"), Shown(chart, "text/html"));
    }

    [Fact]
    public void No_text_can_end_the_script_it_stands_in()
    {
        const string hostile = "</script><script>alert(1)</script><!-- ' \" &";
        var html = Shown(Sample("heatmap").WithTitle(hostile), "text/html");

        Assert.Equal(2, Regex.Matches(html, "</script").Count);
        Assert.DoesNotContain("<!--", html);
        Assert.DoesNotContain("alert(1)<", html);
        Assert.Equal(hostile, FigureIn(html)["layout"]!["title"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public void The_default_look_gives_way_to_the_colours_of_the_page()
    {
        var layout = FigureIn(Shown(Sample("line"), "text/html"))["layout"]!;

        var look = layout["template"]!["layout"]!.AsObject();
        Assert.False(look.ContainsKey("paper_bgcolor") || look.ContainsKey("plot_bgcolor") || look.ContainsKey("scene"));
        Assert.Empty(look["font"]!.AsObject());
        Assert.Equal(10, look["colorway"]!.AsArray().Count);
        Assert.Equal(["scatter"], layout["template"]!["data"]!.AsObject().Select(property => property.Key));
    }

    [Fact]
    public void A_chosen_background_or_template_is_kept()
    {
        var layout = new Layout();
        layout.SetValue("paper_bgcolor", "white");
        var painted = FigureIn(Shown(Sample("line").WithLayout(layout), "text/html"))["layout"]!;
        var dark = FigureIn(Shown(Sample("line").WithTemplate(ChartTemplates.dark), "text/html"))["layout"]!;

        Figure.Is("'rgba(255, 255, 255, 1.0)'", painted["template"]!["layout"]!["paper_bgcolor"]!);
        Figure.Is("'rgb(55, 55, 61)'", dark["template"]!["layout"]!["paper_bgcolor"]!);
    }

    [Fact]
    public void Showing_a_chart_leaves_it_as_it_is()
    {
        var chart = Sample("line");
        var before = GenericChart.toFigureJson(chart);

        Shown(chart, "text/html");

        Assert.Equal(before, GenericChart.toFigureJson(chart));
    }

    [Fact]
    public void Weight_images_are_written_compactly()
    {
        var images = Enumerable.Range(0, 10).Select(digit => Chart.Heatmap<float, int, int, string>(
            Enumerable.Range(0, 28).Select(y => Enumerable.Range(0, 28).Select(x => MathF.Sin(digit + x * y)).ToArray())));

        var html = Shown(Chart.Grid(images, 2, 5), "text/html");

        var numbers = 10 * 28 * 28;
        Assert.InRange(html.Length, numbers * 8, numbers * 13 + 10_000);
    }

    private static GenericChart Sample(string kind) => kind switch
    {
        "line" => Chart.Combine([Line("train"), Line("test")])
            .WithTitle("<b>Loss</b>")
            .WithXAxisStyle(Title.init("epoch"))
            .WithYAxisStyle(Title.init("cross-entropy"))
            .WithSize(640, 380),
        "heatmap" => Chart.Heatmap<int, int, int, string>([[1]]),
        "bar" => Chart.Bar<double, int, string>([0.5]).WithTitle("p of<br>3"),
        "mixed" => Chart.Combine([Chart.Column<int, int, string>([1]), Chart.Point<int, int, string>([1], [1])]),
        _ => LowLevel(),
    };

    private static GenericChart Line(string name) => Chart.Line<int, double, string>([1], [name == "train" ? 0.123456789 : 1], Name: name);

    private static GenericChart LowLevel()
    {
        var layout = new Layout();
        layout.SetValue("title", "low level");
        return GenericChart.addLayout(layout, GenericChart.ofTraceObject(false, new Trace("sunburst")));
    }

    // Attribute, source and formatter are found by their names alone, as .NET Interactive does it.
    private static object Attribute()
        => typeof(GenericChart).GetCustomAttributes(true).Single(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");

    private static IEnumerable<object> Formatters()
    {
        var source = Activator.CreateInstance((Type)Property(Attribute(), "FormatterSourceType")!)!;
        return ((IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!).Cast<object>();
    }

    private static string Shown(GenericChart chart, string mimeType)
    {
        var (isShown, text) = Format(Formatters().Single(formatter => mimeType.Equals(Property(formatter, "MimeType"))), chart);
        Assert.True(isShown);
        return text;
    }

    private static (bool, string) Format(object formatter, object value)
    {
        var format = formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])!;
        using var writer = new StringWriter();
        return (format.CreateDelegate<Func<object, TextWriter, bool>>(formatter)(value, writer), writer.ToString());
    }

    private static object? Property(object from, string name) => from.GetType().GetProperty(name)!.GetValue(from);

    private static JsonNode FigureIn(string html) => JsonNode.Parse(Json().Match(html).Groups[1].Value)!;

    [GeneratedRegex("""<script type="application/json" class="plotly-figure">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex Json();
}
