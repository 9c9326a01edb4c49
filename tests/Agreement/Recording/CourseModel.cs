using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Agreement.Recording;

/// <summary>A model of the course, and how its notebook trains it.</summary>
internal sealed record CourseModel(
    string Name, int BatchSize, Func<Sequential> Create, Func<IEnumerable<Parameter>, optim.Optimizer> Optimizer)
{
    public static IReadOnlyList<CourseModel> All { get; } =
    [
        new("softmax", 100, () => nn.Sequential(nn.Flatten(), nn.Linear(784, 10)), parameters => optim.SGD(parameters, 0.01)),
        new("fnn-256", 64, () => nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10)), Adam),
        new("cnn", 64,
            () => nn.Sequential(
                nn.Conv2d(1, 16, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(16, 32, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2),
                nn.Flatten(), nn.Linear(1568, 128), nn.ReLU(), nn.Linear(128, 10)),
            Adam),
    ];

    /// <summary>The weights in TorchSharp's own format.</summary>
    public string File(string folder) => Path.Combine(folder, $"{Name}.weights");

    private static optim.Optimizer Adam(IEnumerable<Parameter> parameters) => optim.Adam(parameters, lr: 1e-3);
}
