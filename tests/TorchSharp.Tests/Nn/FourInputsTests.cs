using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn;

public sealed class FourInputsTests
{
    [Fact]
    public void A_module_of_four_inputs_runs_its_hooks()
    {
        using var scope = NewDisposeScope();
        using var module = new WeightedSum();
        var heard = new List<string>();
        module.register_forward_pre_hook((_, a, b, c, d) =>
        {
            heard.Add("before");
            return (a, b, c, ones(1));
        });
        module.register_forward_hook((_, _, _, _, _, result) =>
        {
            heard.Add("after");
            return result;
        });
        Assert.Equal(1 + 2 * 2 + 3 * 3 + 4, module.call(tensor(1f), tensor(2f), tensor(3f), tensor(100f)).item<float>());
        Assert.Equal(["before", "after"], heard);
    }

    private sealed class WeightedSum() : nn.Module<Tensor, Tensor, Tensor, Tensor, Tensor>("sum")
    {
        public override Tensor forward(Tensor input1, Tensor input2, Tensor input3, Tensor input4) =>
            input1 + 2 * input2 + 3 * input3 + 4 * input4;
    }
}
