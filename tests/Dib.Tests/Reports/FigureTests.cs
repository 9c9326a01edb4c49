using System.Globalization;
using System.Xml.Linq;
using Dib.Reports.Charts;
using Dib.Tests.Support;

namespace Dib.Tests.Reports;

public class FigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_figure_is_found_in_each_form_it_comes_in()
    {
        const string data = "[{\"type\":\"bar\",\"y\":[1,2]}]";
        var outputs = new[]
        {
            Results.Value("application/vnd.plotly.v1+json", $"{{\"data\":{data},\"layout\":{{\"width\":300}}}}"),
            Results.Figure($"{{\"data\":{data},\"layout\":{{\"width\":300}},\"config\":{{}}}}"),
            Results.Html(
                $"<script>var data = {data};\nvar layout = {{\"width\":300}};\nvar config = {{}};\n"
                + "Plotly.newPlot('x', data, layout, config);</script>"),
        };
        Assert.All(outputs, output =>
        {
            var figure = PlotlyFigure.In(output)!;
            Assert.Equal("bar", (string?)figure.Data[0]!["type"]);
            Assert.Equal(300, (int)figure.Layout["width"]!);
        });
    }

    [Theory]
    [InlineData("<p>Plotly.newPlot</p>")]
    [InlineData("<script>var data = oops; Plotly.newPlot('x', data)</script>")]
    [InlineData("<table></table>")]
    public void Other_html_is_no_figure(string html) => Assert.Null(PlotlyFigure.In(Results.Html(html)));

    [Fact]
    public void A_line_goes_through_its_points()
    {
        var path = Draw("{\"type\":\"scatter\",\"mode\":\"lines\",\"x\":[0,1,2],\"y\":[0,1,0]}").Descendants(Svg + "path").Single();
        var points = path.Attribute("d")!.Value.TrimStart('M').Split('L')
            .Select(point => point.Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        Assert.Equal(3, points.Length);
        Assert.Equal(points[1][0] - points[0][0], points[2][0] - points[1][0], tolerance: 0.1);
        Assert.True(points[1][1] < points[0][1] && points[0][1] == points[2][1]);
    }

    [Fact]
    public void Points_have_their_names_and_intervals_that_stay_within_the_axis()
    {
        var svg = Draw(
            "{\"mode\":\"markers+text\",\"text\":[\"cnn\",\"fnn\"],\"x\":[1,2],\"y\":[5,9],"
            + "\"error_y\":{\"array\":[1,2],\"arrayminus\":[4,3]}}",
            "{\"height\":300,\"margin\":{\"t\":20,\"b\":40}}");
        Assert.Superset(new HashSet<string> { "cnn", "fnn" }, svg.Descendants(Svg + "text").Select(text => text.Value).ToHashSet());
        double[][] ends = [.. svg.Descendants(Svg + "path").Select(
            path => path.Attribute("d")!.Value.TrimStart('M').Split('L').Select(point => double.Parse(point.Split(' ')[1])).ToArray())];
        Assert.Equal(2, ends.Length);
        Assert.All(ends, end => Assert.True(20 <= end[1] && end[1] < end[0] && end[0] <= 260, string.Join(' ', end)));
    }

    [Fact]
    public void Bars_stand_on_zero_and_are_as_high_as_their_values()
    {
        var bars = Draw("{\"type\":\"bar\",\"x\":[\"a\",\"b\"],\"y\":[2,4],\"marker\":{\"color\":\"#123456\"}}").Descendants(Svg + "rect")
            .Where(rect => (string?)rect.Attribute("fill") == "#123456")
                .Select(rect => ((double)rect.Attribute("y")!, (double)rect.Attribute("height")!)).ToArray();
        Assert.Equal(2, bars.Length);
        Assert.Equal(bars[0].Item1 + bars[0].Item2, bars[1].Item1 + bars[1].Item2, 1);
        Assert.Equal(2, bars[1].Item2 / bars[0].Item2, 2);
    }

    [Fact]
    public void A_heatmap_is_a_picture_with_a_pixel_a_value()
    {
        var image = Draw("{\"type\":\"heatmap\",\"z\":[[0,1],[1,0],[0,0]],\"colorscale\":\"Greys\"}").Descendants(Svg + "image").Single();
        var png = Convert.FromBase64String(image.Attribute("href")!.Value.Split(',')[1]);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal((2, 3), (png[19], png[23]));
    }

    [Fact]
    public void A_grid_gives_each_trace_its_place()
    {
        var svg = Draw(
            "{\"type\":\"bar\",\"y\":[1],\"marker\":{\"color\":\"#111111\"}},"
            + "{\"type\":\"bar\",\"y\":[1],\"xaxis\":\"x2\",\"yaxis\":\"y2\",\"marker\":{\"color\":\"#222222\"}}",
            "{\"grid\":{\"rows\":1,\"columns\":2,\"pattern\":\"independent\"},\"xaxis\":{},\"xaxis2\":{},\"yaxis\":{},\"yaxis2\":{}}");
        double Left(string color) =>
            (double)svg.Descendants(Svg + "rect").Single(rect => (string?)rect.Attribute("fill") == color).Attribute("x")!;
        Assert.True(Left("#111111") < 350 && Left("#222222") > 350);
    }

    [Theory]
    [InlineData("{\"type\":\"pie\",\"values\":[1,2]}")]
    [InlineData("{\"type\":\"scatter\"}")]
    [InlineData("{\"type\":\"scatter\",\"x\":[1,null,\"NaN\"],\"y\":[null,2,3]}")]
    [InlineData("{\"type\":\"heatmap\",\"z\":[]}")]
    [InlineData("{\"type\":\"heatmap\",\"z\":[[null],[]]}")]
    [InlineData("{\"type\":\"histogram\",\"x\":[]}")]
    [InlineData("{\"type\":\"histogram\",\"x\":[1,1,1]}")]
    [InlineData("{\"type\":\"bar\",\"x\":[1],\"y\":[\"a\"]}")]
    [InlineData("{\"type\":\"scatter\",\"x\":[1e300,-1e300],\"y\":[1,1]}")]
    [InlineData("{}")]
    public void An_odd_trace_still_gives_a_picture(string trace) => Assert.NotNull(Draw(trace).Root);

    [Fact]
    public void Titles_ticks_and_names_are_escaped_text()
    {
        var svg = Draw(
            "{\"y\":[1,2],\"name\":\"<b>a</b> & b\"},{\"y\":[2,1],\"name\":\"second\"}",
            "{\"title\":{\"text\":\"Loss &lt; 1\"},\"xaxis\":{\"title\":{\"text\":\"epoch\"}},\"yaxis\":{}}");
        var texts = svg.Descendants(Svg + "text").Select(text => text.Value).ToArray();
        Assert.Contains("a & b", texts);
        Assert.Contains("epoch", texts);
        Assert.Contains("1.2", texts);
    }

    private static XDocument Draw(string traces, string layout = "{}") =>
        XDocument.Parse(FigureImage.Svg(
            PlotlyFigure.In(Results.Value(PlotlyFigure.MimeType, $"{{\"data\":[{traces}],\"layout\":{layout}}}"))!));
}
