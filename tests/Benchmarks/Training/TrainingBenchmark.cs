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
    // An evaluation is over in milliseconds: a round's figure is the median of some.
    private const int Evaluations = 5;

    private static readonly Column[] Columns =
    [
        new("model"), new("pass"), new("images", "N0"), new("ours s", "0.000"), new("PyTorch s", "0.000"), new("ratio", "0.0"),
        new("at least", "0"),
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
            $"An epoch of training, and an evaluation; threads: {threads}", Columns, rows);
    }

    private static IEnumerable<object?[]> Rows(
        Report report, CourseModel model, TrainTestImages images, PyTorchSide? theirs, int pairs, double peak)
    {
        var trainImages = Math.Min(images.Train.Count, model.MostImages);
        var data = DigitData.From(images).Take(trainImages, images.Test.Count);
        using var network = model.Create();
        var rounds = new List<Round>();
        var evaluations = Enumerable.Repeat(data.Test, model.IsEvaluated ? Evaluations : 1).ToArray();
        // A round is an epoch of the one training that each side does; the first warms up.
        Trainer.Fit(network, data, model.Recipe with { Epochs = pairs + 1 }, epoch =>
        {
            var evaluating = Measure.Median(evaluations.Select(test => Measure.Once(() => Evaluation.Of(network, test))));
            var training = theirs?.Train(model, trainImages);
            var others = evaluations.Select(_ => theirs?.Evaluate(model)).OfType<(double Seconds, double Accuracy)>().ToArray();
            double? evaluation = others.Length > 0 ? Measure.Median(others.Select(other => other.Seconds)) : null;
            double? accuracy = others.Length > 0 ? others[0].Accuracy : null;
            var round = new Round(epoch.Seconds, training, evaluating, evaluation, epoch.TestAccuracy, accuracy);
            report.Say($"{model.Name,-9} {(epoch.Epoch == 1 ? "warm-up" : $"{epoch.Epoch - 1} of {pairs}"),-8} {round}");
            if (epoch.Epoch > 1) rounds.Add(round);
        });
        var last = rounds[^1];
        object?[] Row(string pass, int count, Func<Round, double> ours, Func<Round, double?> others, double flopsOfImage,
            (int Least, int Aim) goal)
        {
            var seconds = Measure.Median(rounds.Select(ours));
            double? other = rounds.All(round => others(round) is not null)
                ? Measure.Median(rounds.Select(round => others(round)!.Value))
                : null;
            var speed = flopsOfImage * count / seconds / 1e9;
            return [
                $"{model.Name}: {model.Description}", pass, count, seconds, other, other / seconds, goal.Least, goal.Aim,
                speed, speed / peak, last.Accuracy, last.PyTorchAccuracy,
            ];
        }
        yield return Row("training", trainImages, round => round.Training, round => round.PyTorchTraining, model.Flops.Step, model.Goal);
        if (!model.IsEvaluated) yield break;
        yield return Row(
            "evaluation", images.Test.Count, round => round.Evaluating, round => round.PyTorchEvaluating, model.Flops.Forward,
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
