using System.Diagnostics;
using Digits.Data;
using Digits.Evaluating;
using TorchSharp;
using static TorchSharp.torch;

namespace Benchmarks.Headline;

/// <summary>A small network and a schedule that reach 99 % on MNIST's test images in as few seconds as we know how.</summary>
internal static class HeadlineRecipe
{
    private const int BatchSize = 64;
    private const double Epochs = 1.25;
    private const double LargestLearningRate = 0.15;

    public static string Description =>
        "conv 8 5x5, pool, conv 32 5x5, pool, 128, 10; 1.25 epochs, batch 64, SGD with Nesterov momentum 0.9, "
        + "one cycle to 0.15, labels smoothed by 0.05";

    /// <summary>Trains from nothing.</summary>
    /// <returns>The seconds from making the network to its last step, and its share of recognised test images.</returns>
    public static (double Seconds, double Accuracy) Run(DigitData data, long seed)
    {
        manual_seed(seed);
        using var order = new Generator((ulong)seed);
        var start = Stopwatch.GetTimestamp();
        using var network = nn.Sequential(
            nn.Conv2d(1, 8, 5, padding: 2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(8, 32, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
            nn.Linear(800, 128), nn.ReLU(), nn.Linear(128, 10));
        Train(network, data.Train, order);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return (seconds, Evaluation.Of(network, data.Test).Accuracy);
    }

    private static void Train(nn.Module<Tensor, Tensor> network, DigitDataset images, Generator order)
    {
        var steps = (int)(Epochs * images.Count / BatchSize);
        using var optimizer = optim.SGD(network.parameters(), LargestLearningRate, momentum: 0.9, nesterov: true, weight_decay: 5e-4);
        var schedule = optim.lr_scheduler.OneCycleLR(
            optimizer, LargestLearningRate, steps, pct_start: 0.2, div_factor: 10, final_div_factor: 100, cycle_momentum: false);
        network.train();
        while (true)
        {
            foreach (var batch in images.Batches(BatchSize, shuffle: true, order))
            {
                using var step = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.cross_entropy(network.call(batch.Images), batch.Labels, label_smoothing: 0.05).backward();
                optimizer.step();
                if (--steps == 0) return;
                schedule.step();
            }
        }
    }
}
