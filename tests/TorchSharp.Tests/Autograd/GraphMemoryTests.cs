using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

public sealed class GraphMemoryTests
{
    private readonly Tensor _x = ones([8, 8], requires_grad: true);

    [Fact]
    public void A_graph_is_freed_with_its_scope_after_backward() => LiveTensors.AssertUnchanged(() =>
    {
        using (NewDisposeScope()) Loss().backward();
        _x.grad = null;
    });

    [Fact]
    public void A_graph_that_never_ran_backward_is_freed_with_its_scope() => LiveTensors.AssertUnchanged(() =>
    {
        using var scope = NewDisposeScope();
        Loss();
    });

    [Fact]
    public void A_retained_graph_is_freed_with_its_scope() => LiveTensors.AssertUnchanged(() =>
    {
        using (NewDisposeScope()) autograd.backward(Loss(), retain_graph: true);
        _x.grad = null;
    });

    [Fact]
    public void Second_derivatives_are_freed_with_their_scope() => LiveTensors.AssertUnchanged(() =>
    {
        using (NewDisposeScope())
        {
            var gradient = autograd.grad([Loss()], [_x], retain_graph: true, create_graph: true)[0];
            gradient.square().sum().backward();
        }
        _x.grad = null;
    });

    [Fact]
    public void A_backward_that_fails_leaves_nothing() => LiveTensors.AssertUnchanged(() =>
    {
        using (NewDisposeScope())
        {
            var middle = _x.exp();
            var loss = (middle * _x.sin()).sum();
            middle.mul_(2);
            Assert.ThrowsAny<Exception>(() => loss.backward());
        }
        _x.grad = null;
    });

    [Fact]
    public void Writing_in_place_leaves_nothing() => LiveTensors.AssertUnchanged(() =>
    {
        using (NewDisposeScope())
        {
            var y = _x.clone();
            y.mul_(_x).add_(1).div_(_x);
            y.select(0, 1).mul_(2);
            y.exp_();
            y.sum().backward();
        }
        _x.grad = null;
    });

    [Fact]
    public void What_leaves_its_scope_lives_on()
    {
        Tensor kept;
        using (NewDisposeScope()) kept = (_x * 2).sum().MoveToOuterDisposeScope();
        kept.backward();
        Assert.Equal(2, _x.grad![0, 0].item<float>());
        _x.grad = null;
    }

    [Fact]
    public void Without_scopes_a_forgotten_graph_is_freed_some_time_after()
    {
        Forget();
        LiveTensors.AssertUnchanged(() =>
        {
            Forget();
            GC.Collect();
            GC.WaitForPendingFinalizers();
        });
    }

    private Tensor Loss() => (_x.matmul(_x).relu() + _x.exp() * _x.softmax(1)).log1p().mean();

    private void Forget()
    {
        for (var i = 0; i < 20; i++) Loss().backward();
        _x.grad = null;
    }
}
