using Digits.Charting;
using Digits.Training;

namespace Digits.Tests.Charting;

public sealed class LossCurvesTests
{
    [Fact]
    public void What_is_far_above_the_end_is_cut_off()
    {
        var history = new History([new(1, 5, 0, 4, 0, 1), new(2, 0.1, 1, 0.3, 1, 1)]);
        var figure = Plotly.Figure.Of(Charts.LossCurves([("a", history), ("b", history)]));
        Assert.Equal(0.6, (double)figure["layout"]!["yaxis"]!["range"]![1]!, 9);
        Assert.Equal(
            ["a, train solid", "a, test dot", "b, train solid", "b, test dot"],
            figure["data"]!.AsArray().Select(trace => $"{trace!["name"]} {trace["line"]!["dash"]}"));
    }
}
