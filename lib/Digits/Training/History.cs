using Microsoft.Data.Analysis;

namespace Digits.Training;

/// <summary>How a training went, epoch by epoch.</summary>
public sealed record History(IReadOnlyList<EpochResult> Epochs)
{
    /// <summary>The last epoch.</summary>
    public EpochResult Last => Epochs[^1];

    /// <summary>The best test accuracy of any epoch.</summary>
    public double BestTestAccuracy => Epochs.Max(e => e.TestAccuracy);

    /// <summary>The least training loss of any epoch.</summary>
    public double LeastTrainLoss => Epochs.Min(e => e.TrainLoss);

    /// <summary>What the training took, without the tests.</summary>
    public double Seconds => Epochs.Sum(e => e.Seconds);

    /// <summary>A table with a row for each epoch.</summary>
    public DataFrame ToDataFrame() => new(
        new Int32DataFrameColumn("epoch", Epochs.Select(e => e.Epoch)),
        new DoubleDataFrameColumn("train loss", Epochs.Select(e => Math.Round(e.TrainLoss, 4))),
        new DoubleDataFrameColumn("train accuracy", Epochs.Select(e => Math.Round(e.TrainAccuracy, 4))),
        new DoubleDataFrameColumn("test loss", Epochs.Select(e => Math.Round(e.TestLoss, 4))),
        new DoubleDataFrameColumn("test accuracy", Epochs.Select(e => Math.Round(e.TestAccuracy, 4))),
        new DoubleDataFrameColumn("seconds", Epochs.Select(e => Math.Round(e.Seconds, 2))));

    /// <inheritdoc />
    public override string ToString() =>
        $"{Epochs.Count} epochs in {Seconds:F1} s: train loss {Last.TrainLoss:F4}, test accuracy {Last.TestAccuracy:P2}";
}
