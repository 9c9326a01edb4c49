using Digits.Data;
using TorchSharp;
using TorchSharp.Modules;

namespace Digits.Training;

/// <summary>How to train a model.</summary>
public sealed record Recipe
{
    /// <summary>Passes over the training images.</summary>
    public int Epochs { get; init; } = 10;

    /// <summary>Images to each step.</summary>
    public int BatchSize { get; init; } = 64;

    /// <summary>Makes the optimizer for a model's parameters.</summary>
    public required Func<IEnumerable<Parameter>, torch.optim.Optimizer> Optimizer { get; init; }

    /// <summary>
    /// Changes the learning rate: makes a scheduler from the optimizer and the number of steps in the whole training. It steps after every
    /// batch. Null keeps the rate as it is.
    /// </summary>
    public Func<torch.optim.Optimizer, int, torch.optim.lr_scheduler.LRScheduler>? Schedule { get; init; }

    /// <summary>Changes the training images, each time in another way; none when null.</summary>
    public Augmentation? Augment { get; init; }

    /// <summary>Decides the order of the images, and how each is changed.</summary>
    public long Seed { get; init; } = CourseSeed.Current();
}
