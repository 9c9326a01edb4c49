namespace Digits.Training;

/// <summary>How one pass over the training images went.</summary>
/// <param name="Epoch">Its number, from 1.</param>
/// <param name="TrainLoss">The mean loss over the batches, each measured before the step it caused.</param>
/// <param name="TrainAccuracy">The share of training images recognised, measured likewise.</param>
/// <param name="TestLoss">The mean loss over the test images after the epoch.</param>
/// <param name="TestAccuracy">The share of test images recognised after the epoch.</param>
/// <param name="Seconds">What the training took, without the test.</param>
public sealed record EpochResult(
    int Epoch, double TrainLoss, double TrainAccuracy, double TestLoss, double TestAccuracy, double Seconds)
{
    /// <inheritdoc />
    public override string ToString() =>
        $"epoch {Epoch,2}: loss {TrainLoss:F4}, train {TrainAccuracy:P2}, test {TestAccuracy:P2}, {Seconds:F1} s";
}
