using Digits.Showing;

namespace Digits.Training;

/// <summary>
/// How far a training has come, at one moment. In a notebook it shows itself as a bar and the learning curves drawn so far:
/// <c>var live = display(TrainingProgress.None);</c>, then <c>Trainer.Fit(model, data, recipe, live: live.Update)</c>.
/// </summary>
/// <param name="Epochs">How many epochs there will be.</param>
/// <param name="ImagesInEpoch">How many images an epoch has.</param>
/// <param name="Images">How many of them the running epoch has learned from.</param>
/// <param name="Loss">The mean loss of those images, each measured before the step it caused.</param>
/// <param name="Accuracy">The share of those images recognised, measured likewise.</param>
/// <param name="ImagesPerSecond">How many images are learned from in a second, in the running epoch or else in the last one.</param>
/// <param name="Finished">The epochs that are over.</param>
[TypeFormatterSource(typeof(TrainingProgressFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record TrainingProgress(
    int Epochs, int ImagesInEpoch, int Images, double Loss, double Accuracy, double ImagesPerSecond, IReadOnlyList<EpochResult> Finished)
{
    /// <summary>A training that has not begun: what to display before it begins.</summary>
    public static TrainingProgress None { get; } = new(0, 0, 0, double.NaN, 0, 0, []);

    /// <summary>Whether the last epoch is over.</summary>
    public bool IsComplete => Epochs > 0 && Finished.Count == Epochs;

    /// <summary>The running epoch, counted from 1; the last one when it is over.</summary>
    public int Epoch => Math.Min(Finished.Count + 1, Epochs);

    /// <summary>The part of the whole training that is done, from 0 to 1.</summary>
    public double Share => Epochs == 0 ? 0 : (Finished.Count + (double)Images / Math.Max(1, ImagesInEpoch)) / Epochs;

    /// <inheritdoc />
    public override string ToString() => Epochs == 0
        ? "The training has not begun."
        : $"{(IsComplete ? $"{Epochs} {(Epochs == 1 ? "epoch" : "epochs")}" : $"epoch {Epoch} of {Epochs}")}: {Figures}";

    private string Figures => Finished.Count > 0 && Images == 0
        ? $"loss {Finished[^1].TrainLoss:F4}, train {Finished[^1].TrainAccuracy:P2}, test {Finished[^1].TestAccuracy:P2}, {Speed}"
        : $"loss {Loss:F4}, train {Accuracy:P2}, {Speed}";

    private string Speed => $"{ImagesPerSecond:N0} images/s";
}
