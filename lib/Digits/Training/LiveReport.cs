using System.Diagnostics;

namespace Digits.Training;

/// <summary>Tells a listener how a training goes on, ten times a second at most, and once when it is complete.</summary>
internal sealed class LiveReport(Action<TrainingProgress> listener, int epochs, int imagesInEpoch)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private EpochResult[] _finished = [];
    private long _epochStart = Stopwatch.GetTimestamp();
    private long _last = Stopwatch.GetTimestamp();

    /// <summary>An epoch begins.</summary>
    public void Begin() => _epochStart = Stopwatch.GetTimestamp();

    /// <summary>A step of the running epoch is done.</summary>
    /// <param name="images">The images that the epoch has learned from.</param>
    /// <param name="loss">Their losses, added up.</param>
    /// <param name="correct">How many of them were recognised.</param>
    public void Step(int images, double loss, long correct)
    {
        if (Stopwatch.GetElapsedTime(_last) < Pause) return;
        var speed = images / Stopwatch.GetElapsedTime(_epochStart).TotalSeconds;
        Tell(new(epochs, imagesInEpoch, images, loss / images, (double)correct / images, speed, _finished));
    }

    /// <summary>An epoch is over and tested.</summary>
    public void End(EpochResult epoch)
    {
        _finished = [.. _finished, epoch];
        if (_finished.Length < epochs && Stopwatch.GetElapsedTime(_last) < Pause) return;
        var speed = epoch.Seconds > 0 ? imagesInEpoch / epoch.Seconds : 0;
        Tell(new(epochs, imagesInEpoch, 0, epoch.TrainLoss, epoch.TrainAccuracy, speed, _finished));
    }

    private void Tell(TrainingProgress progress)
    {
        listener(progress);
        _last = Stopwatch.GetTimestamp();
    }
}
