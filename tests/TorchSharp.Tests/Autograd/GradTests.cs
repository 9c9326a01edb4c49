using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

public sealed class GradTests
{
    [Fact]
    public void Grad_returns_gradients_and_touches_no_leaf()
    {
        var (x, y) = (tensor(2.0, requires_grad: true), tensor(3.0, requires_grad: true));
        var gradients = autograd.grad([x * y + y], [x, y]);
        Assert.Equal([3, 3], gradients.Select(g => g.item<double>()));
        Assert.Null(x.grad);
        Assert.False(gradients[0].requires_grad);
    }

    [Fact]
    public void Grad_reaches_values_in_the_middle_of_the_graph()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = x * x;
        var z = y * y;
        var gradients = autograd.grad([z], [y, x]);
        Assert.Equal([8, 32], gradients.Select(g => g.item<double>()));
    }

    [Fact]
    public void Grad_leaves_alone_what_does_not_lead_to_the_inputs()
    {
        var (x, y) = (tensor(2.0, requires_grad: true), tensor(3.0, requires_grad: true));
        var square = y * y;
        autograd.grad([x * square], [x]);
        square.backward();
        Assert.Equal(6, y.grad!.item<double>());
    }

    [Fact]
    public void Several_outputs_and_gradients_add_up()
    {
        var x = tensor([1.0, 2.0], requires_grad: true);
        var gradient = autograd.grad([x * 2, (x * x).sum()], [x], [tensor([10.0, 20.0]), tensor(3.0)])[0];
        Assert.Equal([26, 52], gradient.data<double>().ToArray());
    }

    [Fact]
    public void An_unused_input_is_an_error_unless_it_is_allowed()
    {
        var (x, y) = (tensor(2.0, requires_grad: true), tensor(3.0, requires_grad: true));
        Assert.Contains("allow_unused", Assert.Throws<ExternalException>(() => autograd.grad([x * 2], [y])).Message);
        Assert.Null(autograd.grad([x * 2], [y], allow_unused: true)[0]);
        Assert.Throws<ExternalException>(() => autograd.grad([x * 2], [ones(1)]));
    }

    [Fact]
    public void Gradients_of_gradients_follow_from_a_recorded_pass()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = x.pow(4);
        var values = new List<double>();
        for (var order = 1; order <= 4; order++)
        {
            y = autograd.grad([y], [x], retain_graph: true, create_graph: true)[0];
            values.Add(y.item<double>());
        }
        Assert.Equal([32, 48, 48, 24], values);
    }

    [Fact]
    public void A_gradient_penalty_trains_through_the_gradient()
    {
        var (x, w) = (tensor([1.0, 2.0]), tensor([3.0, 4.0], requires_grad: true));
        var input = x.clone().requires_grad_();
        var gradient = autograd.grad([(input * w).square().sum()], [input], retain_graph: true, create_graph: true)[0];
        gradient.square().sum().backward();
        // d/dw Σ (2 x w²)² = 16 x² w³
        Assert.Equal([16.0 * 1 * 27, 16.0 * 4 * 64], w.grad!.data<double>().ToArray());
    }

    [Fact]
    public void Backward_with_create_graph_leaves_a_gradient_that_can_be_differentiated()
    {
        var x = tensor(3.0, requires_grad: true);
        autograd.backward(x.pow(3), create_graph: true);
        var gradient = x.grad!;
        Assert.True(gradient.requires_grad);
        Assert.Equal(18, autograd.grad([gradient], [x])[0].item<double>());
    }

    [Fact]
    public void The_graph_is_freed_when_nobody_asks_to_keep_it()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = x.exp();
        var gradient = autograd.grad([y], [x], create_graph: true)[0];
        Assert.Throws<ExternalException>(() => autograd.grad([gradient], [x]));
    }
}
