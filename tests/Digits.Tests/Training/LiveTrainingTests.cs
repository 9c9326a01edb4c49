using System.Xml.Linq;
using Digits.Showing;
using Digits.Training;
using static TorchSharp.torch;

namespace Digits.Tests.Training;

[Collection(AloneCollection.Name)]
public sealed class LiveTrainingTests
{
    private static readonly Recipe _recipe =
        new() { Epochs = 4, BatchSize = 10, Optimizer = parameters => optim.SGD(parameters, learningRate: 0.05) };

    [Fact]
    public void The_last_report_has_every_epoch_and_a_full_bar()
    {
        var heard = new List<TrainingProgress>();
        var history = Trainer.Fit(Samples.Model(), Samples.Data(200, 50), _recipe, live: heard.Add);
        Assert.True(heard[^1].IsComplete);
        Assert.Equal(1, heard[^1].Share);
        Assert.Equal(history.Epochs, heard[^1].Finished);
    }

    [Fact]
    public void Reports_come_ten_times_a_second_at_most_and_go_forward()
    {
        var (heard, times) = (new List<TrainingProgress>(), new List<long>());
        Trainer.Fit(Samples.Model(), Samples.Data(8_000, 50), _recipe with { BatchSize = 4 }, live: progress =>
        {
            heard.Add(progress);
            times.Add(System.Diagnostics.Stopwatch.GetTimestamp());
        });
        var pauses = times.Skip(1)
            .Zip(times, (later, earlier) => System.Diagnostics.Stopwatch.GetElapsedTime(earlier, later).TotalMilliseconds);
        // The report of the end does not wait.
        Assert.All(pauses.SkipLast(1), pause => Assert.InRange(pause, 99, double.MaxValue));
        Assert.Equal(heard.Select(progress => progress.Share).Order(), heard.Select(progress => progress.Share));
        Assert.All(heard, progress => Assert.True(progress.ImagesPerSecond > 0, progress.ToString()));
    }

    [Fact]
    public void Listening_changes_no_bit_of_what_is_learned()
    {
        History Fit(Action<TrainingProgress>? live) => Trainer.Fit(Samples.Model(), Samples.Data(200, 50), _recipe, live: live);
        var (alone, watched) = (Fit(null), Fit(progress => _ = Html(progress)));
        Assert.Equal(alone.Epochs.Select(e => (e.TrainLoss, e.TestLoss)), watched.Epochs.Select(e => (e.TrainLoss, e.TestLoss)));
    }

    [Fact]
    public void A_report_shows_the_bar_the_figures_and_both_curves()
    {
        EpochResult[] finished = [new(1, 0.5, 0.81, 0.4, 0.85, 1.2), new(2, 0.3, 0.9, 0.31, 0.91, 1.1)];
        var html = XElement.Parse(Html(new TrainingProgress(4, 1000, 500, 0.25, 0.92, 12_345, finished)));
        Assert.Equal("0.625", html.Descendants("progress").Single().Attribute("value")!.Value);
        Assert.Contains("epoch 3 of 4: loss 0.2500, train 92.00 %, 12,345 images/s", html.Value);
        Assert.Equal([3, 2, 3, 2], html.Descendants("polyline").Select(line => line.Attribute("points")!.Value.Split(' ').Length));
    }

    [Fact]
    public void A_loss_that_is_not_a_number_leaves_a_gap_in_the_curve()
    {
        EpochResult[] finished = [new(1, double.NaN, 0.1, double.PositiveInfinity, 0.1, 1)];
        var html = XElement.Parse(Html(new TrainingProgress(2, 10, 0, double.NaN, 0.1, 10, finished)));
        Assert.DoesNotContain("NaN", string.Concat(html.Descendants("svg").Elements()));
        Assert.Equal(2, html.Descendants("circle").Count());
    }

    [Fact]
    public void Before_it_begins_a_training_says_so() =>
        Assert.Contains("The training has not begun.", Html(TrainingProgress.None));

    private static string Html(TrainingProgress progress)
    {
        var writer = new StringWriter();
        var formatter = new TrainingProgressFormatterSource().CreateTypeFormatters().OfType<HtmlFormatter<TrainingProgress>>().Single();
        Assert.True(formatter.Format(progress, writer));
        return writer.ToString();
    }
}
