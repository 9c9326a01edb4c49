using System.Diagnostics;
using Digits.Data;
using Digits.Evaluating;
using TorchSharp;
using static TorchSharp.torch;

namespace Digits.Training;

/// <summary>The training loop that the notebooks write out once and then call by name.</summary>
public static class Trainer
{
    /// <summary>Trains a classifier with the cross-entropy of its scores.</summary>
    /// <param name="model">From images [N, 1, rows, columns] to scores [N, classes].</param>
    /// <param name="data">What to learn from, and what to test on after each epoch.</param>
    /// <param name="recipe">How.</param>
    /// <param name="progress">Hears of each epoch as it ends, on the thread that trains.</param>
    /// <param name="live">Hears how the training goes on, ten times a second at most, and when it is complete, on the same thread.</param>
    /// <returns>What was measured.</returns>
    public static History Fit(
        nn.Module<Tensor, Tensor> model, DigitData data, Recipe recipe, Action<EpochResult>? progress = null,
        Action<TrainingProgress>? live = null)
    {
        using var criterion = nn.CrossEntropyLoss();
        using var optimizer = recipe.Optimizer(model.parameters());
        var steps = recipe.Epochs * ((data.Train.Count + recipe.BatchSize - 1) / recipe.BatchSize);
        var schedule = recipe.Schedule?.Invoke(optimizer, steps);
        using var generator = new Generator((ulong)recipe.Seed);
        // Of its own, so that the images come in the same order with and without changes.
        using var changes = new Generator((ulong)recipe.Seed + 1);
        var report = live is null ? null : new LiveReport(live, recipe.Epochs, data.Train.Count);
        var epochs = new List<EpochResult>();
        for (var epoch = 1; epoch <= recipe.Epochs; epoch++)
        {
            report?.Begin();
            var clock = Stopwatch.StartNew();
            var (loss, accuracy) = OneEpoch(model, data.Train, recipe, criterion, optimizer, schedule, generator, changes, report);
            var seconds = clock.Elapsed.TotalSeconds;
            var test = Evaluation.Of(model, data.Test);
            epochs.Add(new EpochResult(epoch, loss, accuracy, test.Loss, test.Accuracy, seconds));
            progress?.Invoke(epochs[^1]);
            report?.End(epochs[^1]);
        }
        return new History(epochs);
    }

    private static (double Loss, double Accuracy) OneEpoch(
        nn.Module<Tensor, Tensor> model, DigitDataset data, Recipe recipe, Loss<Tensor, Tensor, Tensor> criterion,
        optim.Optimizer optimizer, optim.lr_scheduler.LRScheduler? schedule, Generator generator, Generator changes,
        LiveReport? report)
    {
        model.train();
        double loss = 0;
        long correct = 0;
        var seen = 0;
        foreach (var batch in data.Batches(recipe.BatchSize, shuffle: true, generator))
        {
            using var step = NewDisposeScope();
            optimizer.zero_grad();
            var images = recipe.Augment?.Apply(batch.Images, changes, data.Pixels.Paper) ?? batch.Images;
            var scores = model.call(images);
            var error = criterion.call(scores, batch.Labels);
            error.backward();
            optimizer.step();
            schedule?.step();
            loss += error.item<float>() * batch.Count;
            correct += scores.argmax(1).eq(batch.Labels).sum().item<long>();
            seen += (int)batch.Count;
            report?.Step(seen, loss, correct);
        }
        return (loss / data.Count, (double)correct / data.Count);
    }
}
