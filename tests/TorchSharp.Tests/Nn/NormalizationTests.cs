using System.Runtime.InteropServices;
using TorchSharp.Modules;
using TorchSharp.Nn;
using TorchSharp.Tests.Golden;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests.Nn;

public sealed class NormalizationTests
{
    private static readonly GoldenFile _golden = new("normalization");

    private static readonly Dictionary<string, Func<Tensor[], Tensor[]>> _operations = new()
    {
        ["batch_norm/features"] = x => TwoBatches(nn.BatchNorm1d(3), x),
        ["batch_norm/sequences"] = x => TwoBatches(nn.BatchNorm1d(2, momentum: 0.3), x),
        ["batch_norm/images"] = x => TwoBatches(nn.BatchNorm2d(2, eps: 0.01), x),
        ["batch_norm/evaluation"] = x => TwoBatches(nn.BatchNorm2d(2), x, evaluate: true),
        ["batch_norm/affine gradients"] = x => [batch_norm(x[0], null, null, x[1], x[2], training: true)],
        ["batch_norm/running gradients"] = x => [batch_norm(x[0], x[3], x[4], x[1], x[2])],
        ["layer_norm/last"] = x => [layer_norm(x[0], [4], x[1], x[2])],
        ["layer_norm/two"] = x => [layer_norm(x[0], [3, 4], x[1], x[2], 0.1)],
        ["layer_norm/plain"] = x => [nn.LayerNorm(4).call(x[0])],
    };

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_normalisation_gives_what_PyTorch_gives(string name) => _golden[name].Check(_operations[name]);

    [Fact]
    public void Batch_normalisation_has_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => batch_norm(x[0], null, null, x[1], x[2], training: true, eps: 0.1),
        draw =>
        {
            var channels = draw.Size();
            return [draw.Tensor([1 + draw.Size(), channels, draw.Size()]), draw.Tensor([channels]), draw.Tensor([channels])];
        });

    [Fact]
    public void Layer_normalisation_has_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => layer_norm(x[0], x[1].shape, x[1], x[2], eps: 0.1),
        draw =>
        {
            long[] shape = [1 + draw.Size(), draw.Size()];
            return [draw.Tensor([draw.Size(), .. shape]), draw.Tensor(shape), draw.Tensor(shape)];
        });

    [Fact]
    public void The_kernel_and_the_ordinary_operations_agree() => GradientCheck.Randomly(
        x =>
        {
            var fast = Standardization.Run(x[0], x[1], x[2], 0.01, out _, out _);
            Close.Assert(Standardization.Reference(x[0], x[1], x[2], 0.01), fast, "standardized", 1e-12);
            return fast;
        },
        draw =>
        {
            var groups = draw.Size();
            return [draw.Tensor([draw.Size(), groups, 17 + draw.Size()]), draw.Tensor([groups]), draw.Tensor([groups])];
        });

    [Fact]
    public void Without_momentum_the_running_mean_is_that_of_all_batches()
    {
        using var scope = NewDisposeScope();
        using var module = nn.BatchNorm1d(1);
        module.momentum = null;
        for (var i = 0; i < 3; i++) module.call(tensor(new[,] { { 2f * i }, { 4f * i } }));
        Assert.Equal(3, module.running_mean!.item<float>(), 5);
        Assert.Equal(3, module.num_batches_tracked!.item<long>());
        module.reset_running_stats();
        Assert.Equal(0, module.running_mean!.item<float>());
    }

    [Fact]
    public void Running_numbers_are_state_and_convert_with_the_module()
    {
        using var scope = NewDisposeScope();
        using var module = nn.BatchNorm2d(2);
        Assert.Equal(["weight", "bias", "running_mean", "running_var", "num_batches_tracked"], module.state_dict().Keys);
        module.to(float64);
        Assert.Equal(float64, module.running_var!.dtype);
        Assert.Equal(int64, module.num_batches_tracked!.dtype);
        Assert.Same(module.running_mean, module.get_buffer("running_mean"));
        module.call(rand(2, 2, 3, 3, float64));
    }

    [Fact]
    public void Inputs_that_do_not_fit_are_refused()
    {
        using var scope = NewDisposeScope();
        Assert.Throws<ArgumentException>(() => nn.BatchNorm2d(2).call(rand(2, 2)));
        Assert.Throws<ArgumentException>(() => nn.BatchNorm1d(2).call(rand(2)));
        Assert.Contains("3 elements not 2", Assert.Throws<ExternalException>(() => nn.BatchNorm1d(2).call(rand(2, 3))).Message);
        Assert.Throws<ExternalException>(() => batch_norm(rand(2, 2), null, null));
        Assert.Contains("[*, 3]", Assert.Throws<ExternalException>(() => nn.LayerNorm(3).call(rand(2, 4))).Message);
    }

    private static Tensor[] TwoBatches(BatchNorm module, Tensor[] x, bool evaluate = false)
    {
        using var owned = module;
        (module.weight, module.bias) = (nn.Parameter(x[2].clone()), nn.Parameter(x[3].clone()));
        module.call(x[0].detach());
        if (evaluate) module.eval();
        return [module.call(x[1]), module.running_mean!.clone(), module.running_var!.clone(), module.num_batches_tracked!.clone()];
    }
}
