using Digits.Charting;
using Digits.Training;

namespace Digits.Tests.Charting;

public sealed class LuckTests
{
    private static readonly int[] Labels = [.. Enumerable.Repeat(1, 20)];

    [Fact]
    public void Every_pair_is_compared_once()
    {
        var trace = Plotly.Figure.Trace(Charts.LuckOfPairs([Model("all", 20), Model("half", 10), Model("none", 0)]));
        var text = trace["text"]!.AsArray().Select(row => row!.AsArray().Select(cell => (string)cell!).ToArray()).ToArray();
        Assert.Equal(["half", "none"], trace["x"]!.AsArray().Select(name => (string)name!));
        Assert.Equal(["all", "half"], trace["y"]!.AsArray().Select(name => (string)name!));
        Assert.Equal(["0.002", "< 0.0001"], text[0]);
        Assert.Equal(["", "0.002"], text[1]);
        Assert.Equal("10 images against 0", (string)trace["customdata"]![0]![0]!);
    }

    [Fact]
    public void Models_that_agree_are_palest()
    {
        var trace = Plotly.Figure.Trace(Charts.LuckOfPairs([Model("one", 10), Model("same", 10)]));
        Assert.Equal(0, (double)trace["z"]![0]![0]!, 1e-9);
    }

    private static SavedModel Model(string name, int right) => new()
    {
        Name = name, Notebook = "05", Profile = "smoke", Data = "MNIST", TrainImages = 1, Seed = 42, Parameters = 1, TestLoss = 1,
        Epochs = [new EpochResult(1, 1, 1, 1, 1, 1)],
        Labels = Labels,
        Predictions = [.. Labels.Select((label, i) => i < right ? label : 0)],
    };
}
