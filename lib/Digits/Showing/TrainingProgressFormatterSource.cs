using System.Globalization;
using Digits.Charting;
using Digits.Training;

namespace Digits.Showing;

/// <summary>Shows a training as it goes on: a bar, the figures, and the learning curves as far as they are known.</summary>
internal sealed class TrainingProgressFormatterSource
{
    /// <summary>Called by the notebook.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
        [new HtmlFormatter<TrainingProgress>(Html), new PlainTextFormatter<TrainingProgress>()];

    private static string Html(TrainingProgress progress) =>
        $"""
        <div style="max-width:680px">
        <progress aria-label="training" value="{Number(progress.Share)}" max="1"
            style="width:100%;height:1.2em;accent-color:{Palette.Blue}"></progress>
        <div style="font-variant-numeric:tabular-nums">{progress}</div>
        {(progress.Epochs == 0 ? "" : Curves(progress))}</div>
        """;

    private static string Curves(TrainingProgress progress)
    {
        var epochs = progress.Finished;
        double[] numbers = [.. epochs.Select(epoch => (double)epoch.Epoch)];
        // The running epoch has no test yet: its figures so far end the solid lines.
        double[] now = progress.Images == 0 ? [] : [progress.Share * progress.Epochs];
        double[] trained = [.. numbers, .. now];
        SmallCurve[] loss =
        [
            new("train", Palette.Blue, trained, [.. epochs.Select(epoch => epoch.TrainLoss), .. now.Select(_ => progress.Loss)]),
            new("test", Palette.Orange, numbers, [.. epochs.Select(epoch => epoch.TestLoss)], IsDotted: true),
        ];
        SmallCurve[] accuracy =
        [
            new("train", Palette.Blue, trained,
                [.. epochs.Select(epoch => 100 * epoch.TrainAccuracy), .. now.Select(_ => 100 * progress.Accuracy)]),
            new("test", Palette.Orange, numbers, [.. epochs.Select(epoch => 100 * epoch.TestAccuracy)], IsDotted: true),
        ];
        return "<div style=\"display:flex;flex-wrap:wrap\">" +
            new SmallChart("loss", progress.Epochs, from: 0).Svg($"Loss by epoch. {progress}", loss) +
            new SmallChart("accuracy (%)", progress.Epochs, to: 100).Svg($"Accuracy by epoch. {progress}", accuracy) + "</div>";
    }

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
