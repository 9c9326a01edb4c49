using TorchSharp.Modules;
using TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn.Training;

public sealed class TrajectoryTests
{
    private const double Tolerance = 1e-4;

    private static readonly GoldenFile _golden = new("training");

    private static readonly Dictionary<string, (Func<Sequential> Model, Func<Sequential, optim.Optimizer> Optimizer)> _trainings = new()
    {
        ["softmax"] = (Models.Softmax, m => optim.SGD(m.parameters(), 0.01, momentum: 0.9)),
        ["fnn"] = (() => Models.Fnn(), m => optim.Adam(m.parameters())),
        ["fnn with dropout"] = (() => Models.Fnn(nn.Dropout(0.2)), m => optim.AdamW(m.parameters(), weight_decay: 0.01)),
        ["cnn"] = (Models.Cnn, m => optim.Adam(m.parameters())),
    };

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_loss_of_each_of_50_steps_is_that_of_PyTorch(string name)
    {
        using var scope = NewDisposeScope();
        var (images, classes) = DrawnImages.All();
        manual_seed(2);
        using var model = _trainings[name].Model();
        using var optimizer = _trainings[name].Optimizer(model);
        var expected = _golden[name].Outputs[0].data<double>().ToArray();
        for (var i = 0; i < expected.Length; i++)
        {
            using var step = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(model.call(images.narrow(0, i % 10 * 64, 64)), classes.narrow(0, i % 10 * 64, 64));
            loss.backward();
            optimizer.step();
            Assert.True(
                Math.Abs(loss.item<float>() - expected[i]) <= Tolerance * expected[i],
                $"step {i}: expected {expected[i]:R}, got {loss.item<float>():R}");
        }
    }
}
