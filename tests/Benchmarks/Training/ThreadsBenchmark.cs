using Benchmarks.Reporting;
using Digits.Data;
using Digits.Training;
using TorchSharp;

namespace Benchmarks.Training;

/// <summary>What a second thread wins in training the CNN.</summary>
internal static class ThreadsBenchmark
{
    public static void Run(Report report, TrainTestImages images, int pairs)
    {
        var model = CourseModel.All.Single(model => model.Name == "cnn");
        var data = DigitData.From(images).Take(images.Train.Count, 1);
        using var network = model.Create();
        List<double>[] seconds = [[], []];
        var threads = torch.get_num_threads();
        torch.set_num_threads(1);
        // Epochs in turns on one thread and on two; the first of each warms up.
        Trainer.Fit(network, data, model.Recipe with { Epochs = 2 * (pairs + 1) }, epoch =>
        {
            var (used, other) = epoch.Epoch % 2 == 1 ? (1, 2) : (2, 1);
            report.Say($"{(epoch.Epoch <= 2 ? "warm-up" : ""),-8} {used} thread(s): {epoch.Seconds:0.000} s");
            if (epoch.Epoch > 2) seconds[used - 1].Add(epoch.Seconds);
            torch.set_num_threads(other);
        });
        torch.set_num_threads(threads);
        var (one, two) = (Measure.Median(seconds[0]), Measure.Median(seconds[1]));
        report.Add(
            $"Two threads: the CNN's training epoch of {images.Train.Count:N0} images",
            [new("1 thread s", "0.000"), new("2 threads s", "0.000"), new("ratio", "0.00"), new("at least", "0.0")],
            [[one, two, one / two, 1.8]]);
    }
}
