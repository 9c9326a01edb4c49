using Digits.Charting;
using Digits.Training;
using static TorchSharp.torch;

namespace Digits.Tests.Charting;

[Collection(AloneCollection.Name)]
public sealed class LearningRatesTests
{
    private static readonly Recipe _steady = new() { Epochs = 10, Optimizer = parameters => optim.Adam(parameters, lr: 0.002) };

    [Fact]
    public void Without_a_schedule_the_rate_stays() => Assert.All(Rates(_steady), rate => Assert.Equal(0.002, rate));

    [Fact]
    public void A_schedule_is_drawn_over_the_whole_training()
    {
        var rates = Rates(_steady with { Schedule = (optimizer, steps) => optim.lr_scheduler.CosineAnnealingLR(optimizer, steps) });
        Assert.Equal(0.002, rates[0], 6);
        Assert.Equal(0.001, rates[rates.Length / 2], 6);
        Assert.True(rates[^1] < 1e-6, $"{rates[^1]}");
        Assert.Equal(rates.OrderDescending(), rates);
    }

    private static double[] Rates(Recipe recipe) =>
        [.. Plotly.Figure.Trace(Charts.LearningRates(recipe))["y"]!.AsArray().Select(rate => (double)rate!)];
}
