using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

/// <summary>
/// A cleared gradient is zeros for whoever looks, though they are written only then: mostly the next one takes their place.
/// </summary>
public sealed class ClearedGradientTests : IDisposable
{
    private readonly Parameter _weight = nn.Parameter(ones(3));
    private readonly optim.Optimizer _optimizer;

    public ClearedGradientTests()
    {
        _optimizer = optim.SGD([_weight], 0.1);
        Backward(2);
    }

    [Fact]
    public void It_reads_as_zeros_and_the_next_gradient_is_added_to_them()
    {
        _optimizer.zero_grad();
        Assert.Equal([0f, 0, 0], _weight.grad!.data<float>());
        Backward(5);
        Assert.Equal([5f, 5, 5], _weight.grad!.data<float>());
    }

    [Fact]
    public void A_handle_to_it_shows_the_next_gradient()
    {
        using var grad = _weight.grad!;
        _optimizer.zero_grad();
        Backward(5);
        Backward(1);
        Assert.Equal([6f, 6, 6], grad.data<float>());
    }

    [Fact]
    public void A_view_of_it_shows_the_next_gradient()
    {
        using var view = _weight.grad!.narrow(0, 1, 2);
        _optimizer.zero_grad();
        Backward(5);
        Assert.Equal([5f, 5], view.data<float>());
    }

    [Fact]
    public void A_gradient_that_somebody_else_holds_does_not_become_the_parameters_own()
    {
        _optimizer.zero_grad();
        using var given = tensor(new float[] { 1, 2, 3 });
        _weight.backward([given]);
        given.fill_(9);
        Assert.Equal([1f, 2, 3], _weight.grad!.data<float>());
        _weight.grad!.fill_(7);
        Assert.Equal([9f, 9, 9], given.data<float>());
    }

    [Fact]
    public void One_gradient_of_two_parameters_is_not_shared_by_them()
    {
        using var other = nn.Parameter(ones(3));
        _optimizer.zero_grad();
        (_weight + other).sum().backward();
        _weight.grad!.fill_(7);
        Assert.Equal([1f, 1, 1], other.grad!.data<float>());
    }

    [Fact]
    public void An_array_that_holds_it_is_cleared_at_once()
    {
        var array = new float[] { 1, 2, 3 };
        _weight.grad = from_array(array);
        _optimizer.zero_grad();
        Assert.Equal([0f, 0, 0], array);
    }

    public void Dispose()
    {
        _optimizer.Dispose();
        _weight.Dispose();
    }

    private void Backward(float factor) => (_weight * factor).sum().backward();
}
