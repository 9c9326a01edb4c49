using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Optim;

public sealed class OwnOptimizerTests
{
    [Fact]
    public void A_learners_own_optimizer_does_what_SGD_does()
    {
        using var scope = NewDisposeScope();
        var (own, sgd) = (new Parameter(ones(3)), new Parameter(ones(3)));
        optim.Optimizer[] optimizers = [new PlainDescent([own], 0.1), optim.SGD([sgd], 0.1)];
        for (var step = 0; step < 3; step++)
        {
            foreach (var optimizer in optimizers) optimizer.zero_grad();
            ((own - 3).pow(2) + (sgd - 3).pow(2)).sum().backward();
            foreach (var optimizer in optimizers) optimizer.step();
        }
        Assert.True(own.allclose(sgd));
        Assert.False(own.allclose(ones(3)));
    }

    private sealed class PlainDescent : OptimizerHelper
    {
        private readonly double _learningRate;

        public PlainDescent(IEnumerable<Parameter> parameters, double learningRate)
        {
            _learningRate = learningRate;
            add_param_group(new ParamGroup { Parameters = parameters });
        }

        public override Tensor? step(Func<Tensor>? closure = null) => _step<ParamGroup>(
            group =>
            {
                foreach (var parameter in group.Parameters)
                {
                    if (parameter.grad is { } gradient) parameter.sub_(gradient.mul(_learningRate));
                }
            },
            closure);
    }
}
