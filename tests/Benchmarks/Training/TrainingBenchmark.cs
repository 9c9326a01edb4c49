using Benchmarks.Kernels;
using Benchmarks.Reporting;
using Digits.Data;
using Digits.Evaluating;
using Digits.Training;
using TorchSharp;

namespace Benchmarks.Training;

/// <summary>A training epoch and an evaluation of each model, by this engine and by PyTorch in turns.</summary>
internal static class TrainingBenchmark
{
    private static readonly Column[] Columns =
    [
        new("model"), new("pass"), new("ours s", "0.000"), new("PyTorch s", "0.000"), new("ratio", "0.0"), new("at least", "0"),
        new("aim", "0"), new("GFLOP/s", "0"), new("of peak", "0%"), new("accuracy", "0.00%"), new("PyTorch's", "0.00%"),
    ];

    public static void Run(Report report, IReadOnlyList<CourseModel> models, TrainTestImages images, int threads, int pairs)
    {
        torch.set_num_threads(threads);
        using var theirs = PyTorchSide.Start(images, threads);
        report.Say(theirs is null
            ? "No PyTorch here: only this engine is measured."
            : $"against PyTorch {theirs.Version}, threads: {threads} each");
        var core = Peak.GigaFlops();
        if (Peak.Share(threads, core) is var share and < 0.9)
        {
            report.Say(
                $"Warning: other programs leave {share:P0} of the {threads} core(s) to use. Don't trust these figures, and least of all " +
                "the ratios: PyTorch suffers more, as its threads wait for each other in loops.");
        }
        var peak = threads * core;
        var rows = models.SelectMany(model => Rows(report, model, images, theirs, pairs, peak)).ToArray();
        report.Add(
            $"Training an epoch of {images.Train.Count:N0} images and evaluating {images.Test.Count:N0}, threads: {threads}", Columns, rows);
    }

    private static IEnumerable<object?[]> Rows(
        Report report, CourseModel model, TrainTestImages images, PyTorchSide? theirs, int pairs, double peak)
    {
        var data = DigitData.From(images);
        using var network = model.Create();
        var rounds = new List<Round>();
        // A round is an epoch of the one training that each side does; the first warms up.
        Trainer.Fit(network, data, model.Recipe with { Epochs = pairs + 1 }, epoch =>
        {
            var evaluating = Measure.Once(() => Evaluation.Of(network, data.Test));
            var training = theirs?.Train(model);
            var evaluation = theirs?.Evaluate(model);
            var round = new Round(epoch.Seconds, training, evaluating, evaluation?.Seconds, epoch.TestAccuracy, evaluation?.Accuracy);
            report.Say($"{model.Name,-8} {(epoch.Epoch == 1 ? "warm-up" : $"{epoch.Epoch - 1} of {pairs}"),-8} {round}");
            if (epoch.Epoch > 1) rounds.Add(round);
        });
        var (last, counted) = (rounds[^1], (double)images.Train.Count);
        object?[] Row(string pass, Func<Round, double> ours, Func<Round, double?> others, double flops, (int Least, int Aim) goal)
        {
            var seconds = Measure.Median(rounds.Select(ours));
            double? other = theirs is null ? null : Measure.Median(rounds.Select(round => others(round)!.Value));
            var speed = flops / seconds / 1e9;
            return [
                $"{model.Name}: {model.Description}", pass, seconds, other, other / seconds, goal.Least, goal.Aim,
                speed, speed / peak, last.Accuracy, last.PyTorchAccuracy,
            ];
        }
        yield return Row("training", round => round.Training, round => round.PyTorchTraining, model.Flops.Step * counted, model.Goal);
        yield return Row(
            "evaluation", round => round.Evaluating, round => round.PyTorchEvaluating, model.Flops.Forward * images.Test.Count,
            CourseModel.EvaluationGoal);
    }

    private sealed record Round(
        double Training, double? PyTorchTraining, double Evaluating, double? PyTorchEvaluating, double Accuracy, double? PyTorchAccuracy)
    {
        public override string ToString() =>
            $"training {Seconds(Training, PyTorchTraining)}; evaluation {Seconds(Evaluating, PyTorchEvaluating)}";

        private static string Seconds(double ours, double? theirs) =>
            theirs is null ? $"{ours:0.000} s" : $"{ours:0.000} s, PyTorch {theirs:0.000} s";
    }
}
