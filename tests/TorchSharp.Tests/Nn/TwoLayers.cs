using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn;

/// <summary>A model as a learner writes it: layers, a parameter and a buffer in fields.</summary>
internal sealed class TwoLayers : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> first = nn.Linear(3, 4);
    private readonly nn.Module<Tensor, Tensor> second = nn.Sequential(("inner", nn.Linear(4, 2, hasBias: false)));
    private readonly Parameter scale = nn.Parameter(ones(2).DetachFromDisposeScope());
    private readonly Tensor count = zeros(1, int64).DetachFromDisposeScope();

    public TwoLayers() : base("two layers") => RegisterComponents();

    public Parameter Scale => scale;

    public override Tensor forward(Tensor input)
    {
        using var hidden = first.call(input);
        using var result = second.call(hidden);
        return result.mul(scale);
    }
}
