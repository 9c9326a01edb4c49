using TorchSharp.Tests.Golden;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests.Nn;

public sealed class ModuleGoldenTests
{
    private static readonly GoldenFile _golden = new("modules");

    private static readonly Dictionary<string, Func<nn.Module<Tensor, Tensor>>> _activations = new()
    {
        ["ReLU"] = () => nn.ReLU(),
        ["ReLU6"] = () => nn.ReLU6(),
        ["LeakyReLU"] = () => nn.LeakyReLU(0.2),
        ["ELU"] = () => nn.ELU(0.7),
        ["CELU"] = () => nn.CELU(0.7),
        ["SELU"] = () => nn.SELU(),
        ["GELU"] = () => nn.GELU(),
        ["SiLU"] = () => nn.SiLU(),
        ["Sigmoid"] = () => nn.Sigmoid(),
        ["LogSigmoid"] = () => nn.LogSigmoid(),
        ["Tanh"] = () => nn.Tanh(),
        ["Mish"] = () => nn.Mish(),
        ["Softplus"] = () => nn.Softplus(2, 3),
        ["Softmax"] = () => nn.Softmax(1),
        ["LogSoftmax"] = () => nn.LogSoftmax(0),
        ["Softmin"] = () => nn.Softmin(-1),
        ["Hardtanh"] = () => nn.Hardtanh(-0.5, 1),
        ["Hardsigmoid"] = () => nn.Hardsigmoid(),
        ["Hardswish"] = () => nn.Hardswish(),
        ["Threshold"] = () => nn.Threshold(0.1, 5),
        ["Identity"] = () => nn.Identity(),
        ["Flatten"] = () => nn.Flatten(),
        ["Softsign"] = () => nn.Softsign(),
        ["Tanhshrink"] = () => nn.Tanhshrink(),
        ["GLU"] = () => nn.GLU(1),
        ["PReLU"] = () => nn.PReLU(4, 0.3),
        ["PReLU of one"] = () => nn.PReLU(1),
        ["Unflatten"] = () => nn.Unflatten(1, [2, -1]),
        ["MaxPool1d"] = () => nn.MaxPool1d(2, 1, 1, ceil_mode: true),
        ["AvgPool1d"] = () => nn.AvgPool1d(2, 1, 1, count_include_pad: false),
    };

    private static readonly Dictionary<string, Func<Tensor[], Tensor>> _functions = new()
    {
        ["conv1d/strided"] = x => conv1d(x[0], x[1], x[2], stride: 2, padding: 1, dilation: 2),
        ["conv1d/grouped"] = x => conv1d(x[0], x[1].narrow(1, 0, 2), x[2], groups: 2),
        ["conv1d/same"] = x => conv1d_padding(x[0], x[1], x[2], padding: Padding.Same),
        ["conv1d/one sequence"] = x => conv1d(x[0], x[1]),
        ["distance/normalize"] = x => normalize(x[0]),
        ["distance/normalize by sums"] = x => normalize(x[0], 1, 0),
        ["distance/cosine"] = x => nn.CosineSimilarity().call(x[0], x[1]),
        ["distance/cosine along"] = x => cosine_similarity(x[0], x[1], 0),
        ["distance/pairwise"] = x => nn.PairwiseDistance().call(x[0], x[1]),
        ["distance/pairwise kept"] = x => nn.PairwiseDistance(1, 0.01, true).call(x[0], x[1]),
    };

    private static readonly Dictionary<string, (long Seed, Func<Tensor[], Tensor[]> Draw)> _seeded = new()
    {
        ["dropout/seed 123"] = (123, x => [dropout(x[0], 0.5)]),
        ["dropout/seed 7"] = (7, x => [dropout(x[0], 0.2)]),
        ["dropout/transposed"] = (7, x => [dropout(x[0].permute(2, 0, 1), 0.3)]),
        ["dropout/channels"] = (5, x => [dropout2d(x[0], 0.4)]),
        ["dropout/double"] = (5, x => [dropout(x[0], 0.4)]),
        ["init/Linear"] = (42, _ => Parameters(nn.Linear(20, 3))),
        ["init/Conv1d"] = (1, _ => Parameters(nn.Conv1d(4, 6, 3, groups: 2))),
        ["init/Conv2d"] = (1, _ => Parameters(nn.Conv2d(4, 6, (3, 2), groups: 2))),
        ["init/model"] = (0, _ => Parameters(nn.Sequential(nn.Conv2d(1, 2, 3), nn.Linear(5, 4), nn.Linear(4, 2)))),
        ["init/kaiming_uniform_"] = (3, _ => [nn.init.kaiming_uniform_(
            empty(3, 6), mode: nn.init.FanInOut.FanOut, nonlinearity: nn.init.NonlinearityType.ReLU)]),
        ["init/kaiming_normal_"] = (3, _ => [nn.init.kaiming_normal_(empty(3, 6), 0.1)]),
        ["init/xavier_uniform_"] = (3, _ => [nn.init.xavier_uniform_(empty(3, 6), 1.5)]),
        ["init/uniform_"] = (3, _ => [nn.init.uniform_(empty(3, 6), -2, 3)]),
        ["init/normal_"] = (3, _ => [nn.init.normal_(empty(3, 6), 1, 0.5)]),
        ["init/small normal_"] = (3, _ => [nn.init.normal_(empty(2, 3))]),
        ["init/orthogonal_"] = (3, _ => [nn.init.orthogonal_(empty(3, 6), 2)]),
        ["init/orthogonal_ tall"] = (3, _ => [nn.init.orthogonal_(empty(6, 3))]),
        ["init/sparse_"] = (3, _ => [nn.init.sparse_(empty(3, 6), 0.4)]),
        ["init/eye_"] = (3, _ => [nn.init.eye_(empty(3, 6))]),
        ["init/dirac_"] = (3, _ => [nn.init.dirac_(empty(3, 3, 2))]),
    };

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_module_gives_what_PyTorch_gives(string name)
    {
        if (name.StartsWith("activation/", StringComparison.Ordinal))
        {
            using var module = _activations[name["activation/".Length..]]();
            _golden[name].Check(x => module.call(x[0]), 2e-6);
            return;
        }
        if (_functions.TryGetValue(name, out var function))
        {
            _golden[name].Check(function, 2e-6);
            return;
        }
        var (seed, draw) = _seeded[name];
        // Uniform draws agree to the last bit; normal ones go through sine, cosine and logarithm.
        string[] ofNormal = ["normal", "orthogonal", "sparse"];
        var tolerance = ofNormal.Any(word => name.Contains(word, StringComparison.Ordinal)) ? 1e-6 : 1e-7;
        _golden[name].Check(
            x =>
            {
                manual_seed(seed);
                return draw(x);
            },
            tolerance);
    }

    [Fact]
    public void Activations_in_place_overwrite_their_input()
    {
        using var scope = NewDisposeScope();
        nn.Module<Tensor, Tensor>[] modules =
        [
            nn.ReLU(inplace: true), nn.LeakyReLU(0.1, inplace: true), nn.SiLU(inplace: true), nn.Sigmoid(inplace: true),
            nn.Tanh(inplace: true),
            nn.GELU(inplace: true), nn.Hardtanh(inplace: true), nn.Mish(inplace: true), nn.Dropout(1, inplace: true),
        ];
        foreach (var module in modules)
        {
            var input = tensor([-1.5f, 3]);
            Assert.Equal(module.call(input).data<float>().ToArray(), input.data<float>().ToArray());
            Assert.NotEqual([-1.5f, 3f], input.data<float>().ToArray());
        }
    }

    [Fact]
    public void Dropout_does_nothing_in_evaluation_and_refuses_impossible_probabilities()
    {
        using var scope = NewDisposeScope();
        var (module, input) = (nn.Dropout(0.9), arange(20, float32));
        module.eval();
        Close.Assert(input, module.call(input), "evaluation", 0);
        Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => dropout(input, 1.5));
        Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => dropout2d(input[0]));
    }

    [Fact]
    public void Dropout_of_channels_takes_what_is_no_batch_for_one_image()
    {
        using var scope = NewDisposeScope();
        manual_seed(0);
        foreach (var image in new[] { ones(64, 5), ones(64, 2, 3) })
        {
            var channels = dropout2d(image).reshape(64, -1);
            Close.Assert(channels.narrow(1, 0, 1).expand_as(channels), channels, "channel", 0);
            Assert.Equal(2, channels.unique().output.numel());
        }
    }

    private static Tensor[] Parameters(nn.Module module) => [.. module.parameters().Select(p => p.detach())];
}
