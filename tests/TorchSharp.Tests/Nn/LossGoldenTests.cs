using TorchSharp.Tests.Golden;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests.Nn;

public sealed class LossGoldenTests
{
    private static readonly GoldenFile _golden = new("losses");

    private static readonly Dictionary<string, Func<Tensor[], Reduction, Tensor>> _losses = new()
    {
        ["cross_entropy/"] = (x, r) => CrossEntropyLoss(reduction: r).call(x[0], x[1]),
        ["cross_entropy/weighted "] = (x, r) => cross_entropy(x[0], x[1], x[2], 1, r, 0.1),
        ["cross_entropy/images "] = (x, r) => new Modules.CrossEntropyLoss(ignore_index: 2, reduction: r, label_smoothing: 0.2).call(
            x[0], x[1]),
        ["cross_entropy/probabilities "] = (x, r) => cross_entropy(x[0], x[1], x[2], reduction: r, label_smoothing: 0.1),
        ["cross_entropy/one sample"] = (x, _) => cross_entropy(x[0], x[1]),
        ["cross_entropy/sequence"] = (x, _) => cross_entropy(x[0], x[1]),
        ["nll_loss/"] = (x, r) => NLLLoss(x[2], r).call(x[0], x[1]),
        ["mse_loss/"] = (x, r) => MSELoss(r).call(x[0], x[1]),
        ["mse_loss/broadcast"] = (x, r) => mse_loss(x[0], x[1]),
        ["l1_loss/"] = (x, r) => L1Loss(r).call(x[0], x[1]),
        ["smooth_l1_loss/"] = (x, r) => SmoothL1Loss(r, 0.7).call(x[0], x[1]),
        ["smooth_l1_loss/no bend"] = (x, r) => smooth_l1_loss(x[0], x[1], beta: 0),
        ["huber_loss/"] = (x, r) => HuberLoss(0.7, r).call(x[0], x[1]),
        ["binary_cross_entropy/"] = (x, r) => BCELoss(x[2], r).call(x[0], x[1]),
        ["binary_cross_entropy/certain"] = (x, _) => binary_cross_entropy(x[0], x[1]),
        ["binary_cross_entropy_with_logits/"] = (x, r) => BCEWithLogitsLoss(x[2], r, x[3]).call(x[0], x[1]),
        ["binary_cross_entropy_with_logits/far"] = (x, _) => binary_cross_entropy_with_logits(x[0], x[1]),
        ["kl_div/"] = (x, r) => KLDivLoss(false, r).call(x[0], x[1]),
        ["kl_div/log "] = (x, r) => kl_div(x[0], x[1], reduction: r),
        ["kl_div/zero target"] = (x, _) => kl_div(x[0], x[1], log_target: false),
    };

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_loss_is_what_PyTorch_says(string name)
    {
        var reduction = Enum.GetValues<Reduction>().FirstOrDefault(r => name.EndsWith($"{r}", StringComparison.OrdinalIgnoreCase));
        var key = _losses.ContainsKey(name) ? name : name[..^reduction.ToString().Length];
        _golden[name].Check(x => _losses[key](x, reduction), 3e-6);
    }
}
