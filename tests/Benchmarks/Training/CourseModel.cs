using Digits.Data;
using Digits.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Benchmarks.Training;

/// <summary>A model of the course with its recipe, and how much faster than PyTorch it should be trained.</summary>
/// <param name="Name">As <c>--model</c> and <c>pytorch_side.py</c> call it.</param>
/// <param name="Description">Batch size and optimizer.</param>
/// <param name="Recipe">How it is trained.</param>
/// <param name="Create">Makes it anew.</param>
/// <param name="Flops">Multiplications and additions for an image: <c>Forward</c>, and those of a training step.</param>
/// <param name="Goal">The least ratio to PyTorch's seconds of an epoch, and the one aimed at.</param>
internal sealed record CourseModel(
    string Name, string Description, Recipe Recipe, Func<nn.Module<Tensor, Tensor>> Create,
    (double Forward, double Step) Flops, (int Least, int Aim) Goal)
{
    /// <summary>The most images of an epoch: fewer where the other side takes its time.</summary>
    public int MostImages { get; init; } = int.MaxValue;

    /// <summary>Whether its evaluation is another one than that of the models before.</summary>
    public bool IsEvaluated { get; init; } = true;

    private static readonly Func<nn.Module<Tensor, Tensor>> Cnn = () => nn.Sequential(
        nn.Conv2d(1, 16, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(16, 32, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(1568, 128), nn.ReLU(), nn.Linear(128, 10));

    private static readonly (double, double) CnnWork = Work(28 * 28 * 16 * 9, 14 * 14 * 32 * 144, 1568 * 128, 128 * 10);

    private static readonly Recipe CnnRecipe = new() { BatchSize = 64, Optimizer = parameters => optim.Adam(parameters) };

    public static IReadOnlyList<CourseModel> All { get; } =
    [
        new("softmax", "batch 100, SGD",
            new Recipe { BatchSize = 100, Optimizer = parameters => optim.SGD(parameters, 0.1) },
            () => nn.Sequential(nn.Flatten(), nn.Linear(784, 10)),
            Work(784 * 10), (6, 12)),
        new("fnn", "784-256-10, batch 64, Adam",
            new Recipe { BatchSize = 64, Optimizer = parameters => optim.Adam(parameters) },
            () => nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10)),
            Work(784 * 256, 256 * 10), (6, 12)),
        new("cnn", "16-32-128, 3x3, batch 64, Adam", CnnRecipe, Cnn, CnnWork, (4, 8)),
        new("augmented", "rotation, perspective, cnn",
            CnnRecipe with { Augment = new Augmentation(new Rotation(10), new Perspective(0.2, probability: 0.5)) }, Cnn, CnnWork, (6, 12))
        {
            MostImages = 6000, IsEvaluated = false,
        },
    ];

    /// <summary>Evaluation's ratios, the same for all models.</summary>
    public static (int Least, int Aim) EvaluationGoal => (3, 6);

    // Each layer's product is computed forward, for the weights' gradient and for the input's, which the first layer does without.
    private static (double Forward, double Step) Work(params double[] multiplyAdds) =>
        (2 * multiplyAdds.Sum(), 2 * (3 * multiplyAdds.Sum() - multiplyAdds[0]));
}
