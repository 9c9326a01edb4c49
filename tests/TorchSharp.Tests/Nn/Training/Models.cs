using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn.Training;

/// <summary>The course's models.</summary>
internal static class Models
{
    public static Sequential Softmax() => nn.Sequential(nn.Flatten(), nn.Linear(784, 10));

    public static Sequential Fnn(params nn.Module<Tensor, Tensor>[] middle) =>
        nn.Sequential([nn.Flatten(), nn.Linear(784, 128), nn.ReLU(), .. middle, nn.Linear(128, 10)]);

    public static Sequential Cnn() => nn.Sequential(
        nn.Conv2d(1, 16, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(16, 32, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(1568, 128), nn.ReLU(), nn.Linear(128, 10));
}
