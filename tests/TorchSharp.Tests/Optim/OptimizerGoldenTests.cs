using TorchSharp.Modules;
using TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Optim;

public sealed class OptimizerGoldenTests
{
    private static readonly GoldenFile _golden = new("optim");

    private static readonly Dictionary<string, Func<Parameter[], optim.Optimizer>> _optimizers = new()
    {
        ["sgd"] = p => optim.SGD(p, 0.1),
        ["sgd momentum"] = p => optim.SGD(p, 0.05, momentum: 0.9, dampening: 0.2, weight_decay: 0.01),
        ["sgd nesterov"] = p => optim.SGD(p, 0.05, momentum: 0.8, nesterov: true),
        ["sgd maximize"] = p => optim.SGD(p, 0.01, maximize: true),
        ["sgd two groups"] = p => optim.SGD([new SGD.ParamGroup { Parameters = [p[0]] }, new SGD.ParamGroup([p[1]], lr: 0.01)], 0.1,
            momentum: 0.9),
        ["adam"] = p => optim.Adam(p, 0.05),
        ["adam amsgrad"] = p => optim.Adam(p, 0.05, 0.8, 0.95, 1e-6, 0.1, amsgrad: true),
        ["adam maximize"] = p => optim.Adam(p, 0.01, maximize: true),
        ["adamw"] = p => optim.AdamW(p, 0.05, weight_decay: 0.1),
        ["adamw amsgrad"] = p => optim.AdamW(p, 0.05, 0.7, 0.9, amsgrad: true),
        ["rmsprop"] = p => optim.RMSProp(p, 0.02),
        ["rmsprop momentum"] = p => optim.RMSProp(p, 0.01, 0.9, weight_decay: 0.1, momentum: 0.5, centered: true),
        ["adagrad"] = p => optim.Adagrad(p, 0.1),
        ["adagrad decay"] = p => optim.Adagrad(p, 0.1, 0.1, 0.1, 0.5),
    };

    private static readonly Dictionary<string, Func<optim.Optimizer, optim.lr_scheduler.LRScheduler>> _schedulers = new()
    {
        ["step"] = o => optim.lr_scheduler.StepLR(o, 3, 0.5),
        ["multistep"] = o => optim.lr_scheduler.MultiStepLR(o, [2, 5, 9], 0.5),
        ["exponential"] = o => optim.lr_scheduler.ExponentialLR(o, 0.9),
        ["constant"] = o => optim.lr_scheduler.ConstantLR(o, 0.25, 4),
        ["linear"] = o => optim.lr_scheduler.LinearLR(o, 0.25, 0.75, 6),
        ["cosine"] = o => optim.lr_scheduler.CosineAnnealingLR(o, 5, 0.01),
        ["lambda"] = o => optim.lr_scheduler.LambdaLR(o, epoch => Math.Pow(0.95, epoch)),
        ["one cycle"] = o => optim.lr_scheduler.OneCycleLR(o, 2.0, total_steps: 12),
        ["one cycle linear"] = o => optim.lr_scheduler.OneCycleLR(
            o, 2.0, epochs: 3, steps_per_epoch: 4, pct_start: 0.4, three_phase: true, div_factor: 10, final_div_factor: 100,
            anneal_strategy: optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Linear),
        ["plateau"] = o => optim.lr_scheduler.ReduceLROnPlateau(o, factor: 0.5, patience: 1, cooldown: 1, min_lr: [0.06]),
    };

    private static readonly double[] _measures = [3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1];

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Twenty_steps_and_all_learning_rates_are_those_of_PyTorch(string name)
    {
        if (name.StartsWith("rates/", StringComparison.Ordinal))
            _golden[name].Check(_ => Rates(name["rates/".Length..], (int)_golden[name].Outputs[0].size(0)), 1e-12);
        else
            _golden[name].Check(x => TwentySteps(_optimizers[name.Split('/')[0]], x),
                name.EndsWith("64", StringComparison.Ordinal) ? 1e-12 : 1e-6);
    }

    private static Tensor[] TwentySteps(Func<Parameter[], optim.Optimizer> make, Tensor[] start)
    {
        Parameter[] parameters = [.. start.Select(s => nn.Parameter(s.clone()))];
        using var optimizer = make(parameters);
        for (var i = 0; i < 20; i++)
        {
            optimizer.zero_grad();
            parameters[0].sub(1).pow(2).mean().add(parameters[1].pow(4).mean()).backward();
            optimizer.step();
        }
        return [.. parameters.Select(p => p.detach())];
    }

    private static Tensor Rates(string name, int steps)
    {
        using var optimizer = optim.SGD([nn.Parameter(zeros(1))], 0.4, momentum: 0.9);
        var scheduler = _schedulers[name](optimizer);
        var group = (SGD.ParamGroup)optimizer.ParamGroups.Single();
        var seen = new double[steps, 2];
        for (var i = 0; i < steps; i++)
        {
            (seen[i, 0], seen[i, 1]) = (group.LearningRate, group.Momentum);
            optimizer.step();
            if (name == "plateau") scheduler.step(_measures[i]);
            else scheduler.step();
        }
        return tensor(seen);
    }
}
