using Benchmarks.Reporting;
using Benchmarks.Training;
using Digits.Data;
using Digits.Evaluating;
using Digits.Training;
using TorchSharp;

namespace Benchmarks.Drawn;

/// <summary>How much drawn digits are worth: the course's CNN learns from the one kind of images and is tested on both.</summary>
internal static class DrawnBenchmark
{
    private const string Name = "cnn";
    private static readonly Column[] _columns =
    [
        new("learned from"), new("images", "#,0"), new("epochs", "0"), new("seconds", "0.0"), new("on drawn", "0.00%"),
        new("on MNIST", "0.00%"), new("at least", "0%"), new("aim", "0%"),
    ];

    /// <param name="report">Where the figures go.</param>
    /// <param name="epochs">Passes over the images.</param>
    /// <exception cref="DataNotFoundException">MNIST is not on this machine.</exception>
    public static void Run(Report report, int epochs)
    {
        var mnist = DigitData.From(MnistSource.Load(download: false));
        var drawn = DigitData.From(DrawnDigits.Load());
        var fromDrawn = Learn(report, drawn with { Test = mnist.Test }, epochs);
        var fromMnist = Learn(report, mnist with { Test = drawn.Test }, epochs);
        using (fromDrawn.Model)
        using (fromMnist.Model)
        {
            report.Add(
                $"The course's CNN on the other kind of images, after {epochs} epochs",
                _columns,
                [
                    [drawn.Name, drawn.Train.Count, epochs, fromDrawn.Seconds, Evaluation.Of(fromDrawn.Model, drawn.Test).Accuracy,
                        fromDrawn.Across.Accuracy, 0.90, 0.97],
                    [mnist.Name, mnist.Train.Count, epochs, fromMnist.Seconds, fromMnist.Across.Accuracy,
                        Evaluation.Of(fromMnist.Model, mnist.Test).Accuracy, 0.95, null],
                ]);
        }
        AddConfusion(report, "Learned from drawn digits, tested on MNIST", fromDrawn.Across.Confusion);
        AddConfusion(report, "Learned from MNIST, tested on drawn digits", fromMnist.Across.Confusion);
    }

    private static Learned Learn(Report report, DigitData data, int epochs)
    {
        torch.manual_seed(42);
        var course = CourseModel.All.Single(model => model.Name == Name);
        var model = course.Create();
        report.Say($"{data.Name}: {data.Train.Count:N0} images to learn from, {data.Test.Count:N0} of the other kind to test on");
        var history = Trainer.Fit(model, data, course.Recipe with { Epochs = epochs }, epoch => report.Say(epoch.ToString()));
        return new Learned(model, Evaluation.Of(model, data.Test), history.Seconds);
    }

    private static void AddConfusion(Report report, string title, ConfusionMatrix confusion)
    {
        var digits = Enumerable.Range(0, confusion.Classes).ToArray();
        report.Add(
            $"{title}: rows show the digit, columns what it was taken for",
            [new("shows"), .. digits.Select(digit => new Column($"{digit}", "0")), new("recognised", "0.0%")],
            [.. digits.Select(shown => (object?[])
                [$"{shown}", .. digits.Select(taken => (object?)confusion[shown, taken]), confusion.Recall(shown)])]);
    }

    private sealed record Learned(torch.nn.Module<torch.Tensor, torch.Tensor> Model, Evaluation Across, double Seconds);
}
