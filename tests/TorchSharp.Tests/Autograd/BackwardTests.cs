using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

public sealed class BackwardTests
{
    [Fact]
    public void Gradients_of_several_backwards_add_up_until_they_are_cleared()
    {
        var x = tensor([1.0, 2.0], requires_grad: true);
        (x * x).sum().backward();
        (x * 3).sum().backward();
        Assert.Equal([5, 7], x.grad!.data<double>().ToArray());
        x.grad = null;
        (x * 3).sum().backward();
        Assert.Equal([3, 3], x.grad!.data<double>().ToArray());
    }

    [Fact]
    public void A_value_used_several_times_gets_the_sum_of_all_gradients()
    {
        var x = tensor(3.0, requires_grad: true);
        var y = x * x;
        (y * y + y * x + y).backward();
        Assert.Equal(4 * 27 + 3 * 9 + 2 * 3, x.grad!.item<double>());
    }

    [Fact]
    public void A_second_backward_through_what_was_freed_is_an_error()
    {
        var x = tensor([1.0, 2.0], requires_grad: true);
        var y = (x * x).sum();
        y.backward();
        var error = Assert.Throws<ExternalException>(() => y.backward());
        Assert.StartsWith("Trying to backward through the graph a second time", error.Message);
    }

    [Fact]
    public void A_retained_graph_gives_the_same_gradients_again()
    {
        var x = tensor([1.0, 2.0], requires_grad: true);
        var y = x.exp().sum();
        autograd.backward(y, retain_graph: true);
        var first = x.grad!.clone();
        x.grad = null;
        y.backward();
        Assert.True(first.Equals(x.grad!));
    }

    [Fact]
    public void Backward_of_many_values_needs_their_gradient()
    {
        var x = ones([2], float64, requires_grad: true);
        Assert.Contains("only for scalar outputs", Assert.Throws<ExternalException>(() => (x * 2).backward()).Message);
        Assert.Contains("[3]", Assert.Throws<ExternalException>(() => (x * 2).backward([ones(3)])).Message);
        (x * 2).backward([tensor([1.0, 10.0])]);
        Assert.Equal([2, 20], x.grad!.data<double>().ToArray());
        autograd.backward(x * 2, tensor([1.0, 10.0]));
        Assert.Equal([4, 40], x.grad!.data<double>().ToArray());
    }

    [Fact]
    public void Backward_of_what_depends_on_no_leaf_is_an_error()
    {
        var error = Assert.Throws<ExternalException>(() => ones(1).sum().backward());
        Assert.Equal("element 0 of tensors does not require grad and does not have a grad_fn.", error.Message);
    }

    [Fact]
    public void Backward_reaches_only_the_inputs_that_are_named()
    {
        var (x, y) = (tensor(2.0, requires_grad: true), tensor(3.0, requires_grad: true));
        (x * y).backward(inputs: [y]);
        Assert.Null(x.grad);
        Assert.Equal(2, y.grad!.item<double>());
    }

    [Fact]
    public void The_gradient_has_the_type_of_its_leaf()
    {
        var x = ones([2], float32, requires_grad: true);
        (x * tensor([1.0, 2.0])).sum().backward();
        Assert.Equal(float32, x.grad!.dtype);
    }

    [Fact]
    public void Detach_cuts_the_graph()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = (x * x).detach();
        Assert.False(y.requires_grad);
        (x * y).backward();
        Assert.Equal(4, x.grad!.item<double>());
    }

    [Fact]
    public void An_intermediate_gradient_is_kept_when_asked_for()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = x * x;
        y.retain_grad();
        (y * 3).backward();
        Assert.Equal(3, y.grad!.item<double>());
        Assert.Throws<ExternalException>(() => ones(1).retain_grad());
    }

    [Fact]
    public void Only_fractions_can_require_gradients()
    {
        Assert.Throws<ExternalException>(() => ones([2], int64).requires_grad_());
        var y = ones([2], requires_grad: true) * 2;
        Assert.Contains("leaf", Assert.Throws<ExternalException>(() => y.requires_grad = false).Message);
    }

    [Fact]
    public void A_changed_value_that_backward_needs_is_an_error_with_its_shape_and_versions()
    {
        var x = ones([2, 3], requires_grad: true);
        var y = x.exp();
        y.add_(1);
        var error = Assert.Throws<ExternalException>(() => y.sum().backward());
        Assert.Contains("modified by an inplace operation", error.Message);
        Assert.Contains("[2, 3]", error.Message);
        Assert.Contains("is at version 1; expected version 0", error.Message);
    }

    [Fact]
    public void A_changed_value_that_backward_does_not_need_is_no_error()
    {
        var (x, w) = (ones([2, 2]), ones([2, 2], requires_grad: true));
        var y = x.mm(w);
        using (no_grad()) w.mul_(2);
        y.sum().backward();
        Assert.Equal([2, 2, 2, 2], w.grad!.data<float>().ToArray());
    }

    [Fact]
    public void A_leaf_that_requires_grad_is_not_changed_in_place()
    {
        var x = ones([2], requires_grad: true);
        Assert.Contains("a leaf Variable that requires grad", Assert.Throws<ExternalException>(() => x.add_(1)).Message);
        using (no_grad()) x.add_(1);
        Assert.Equal([2, 2], x.data<float>().ToArray());
    }

    [Fact]
    public void A_graph_of_a_hundred_thousand_operations_does_not_overflow_the_stack()
    {
        var x = tensor(1.0, requires_grad: true);
        var y = x * 1;
        for (var i = 0; i < 100_000; i++)
        {
            using var before = y;
            y = before + (i % 2 == 0 ? 1e-6 : -1e-6);
        }
        y.backward();
        Assert.Equal(1, x.grad!.item<double>());
        y.Dispose();
    }
}
