using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests.Nn;

public sealed class LossTests
{
    [Fact]
    public void Cross_entropy_of_images_has_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => cross_entropy(x[0], zeros([x[0].size(0), x[0].size(2)], int64), arange(1, 1 + x[0].size(1), float64), label_smoothing: 0.1),
        draw => [draw.Tensor([draw.Size(), draw.Size(), draw.Size()])]);

    [Fact]
    public void Nll_loss_has_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => nll_loss(x[0].mul(x[0]), zeros([x[0].size(0)], int64)), draw => [draw.Tensor(draw.Shape(2, 2))]);

    [Fact]
    public void Cross_entropy_with_probabilities_has_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => cross_entropy(x[0], x[1], label_smoothing: 0.1),
        draw =>
        {
            var shape = draw.Shape(1);
            return [draw.Tensor(shape), draw.Tensor(shape, 0, 1)];
        });

    [Fact]
    public void Losses_of_differences_have_the_gradients_of_central_differences()
    {
        GradientCheck.Broadcasting(x => mse_loss(x[0], x[1]));
        GradientCheck.Broadcasting(x => l1_loss(x[0], x[1], nn.Reduction.Sum));
        GradientCheck.Broadcasting(x => smooth_l1_loss(x[0], x[1], beta: 0.5));
        GradientCheck.Broadcasting(x => huber_loss(x[0], x[1], 0.5, nn.Reduction.None));
    }

    [Fact]
    public void Losses_of_probabilities_have_the_gradients_of_central_differences()
    {
        GradientCheck.Randomly(x => binary_cross_entropy(x[0], x[1]), draw => Pair(draw, 0.1, 0.9));
        GradientCheck.Randomly(x => binary_cross_entropy_with_logits(x[0], x[1], x[2]), draw => [.. Pair(draw, -1, 1), draw.Tensor([1])]);
        GradientCheck.Randomly(x => kl_div(x[0], x[1]), draw => Pair(draw, -1, 1));
        GradientCheck.Randomly(x => kl_div(x[0], x[1], log_target: false), draw => Pair(draw, 0.2, 1));

        static Tensor[] Pair(Draw draw, double low, double high)
        {
            var shape = draw.Shape();
            return [draw.Tensor(shape, low, high), draw.Tensor(shape, low, high)];
        }
    }

    [Fact]
    public void Targets_that_do_not_fit_are_refused_with_the_shapes()
    {
        using var scope = NewDisposeScope();
        var scores = randn(4, 3);
        Assert.Contains("(4)", Assert.Throws<ExternalException>(() => cross_entropy(scores, zeros(5, int64))).Message);
        Assert.Contains("[4]", Assert.Throws<ExternalException>(() => cross_entropy(scores, zeros(4, 2, int64))).Message);
        Assert.Contains("out of bounds", Assert.Throws<ExternalException>(() => cross_entropy(scores, full(4, 3L))).Message);
        Assert.Contains("Float", Assert.Throws<ExternalException>(() => cross_entropy(scores, zeros(4))).Message);
        Assert.Contains("Long", Assert.Throws<ExternalException>(() => cross_entropy(scores, zeros(4, 3, int64))).Message);
        Assert.Contains("[2]", Assert.Throws<ExternalException>(() => cross_entropy(scores, zeros(4, int64), ones(2))).Message);
        Assert.Throws<ExternalException>(() => cross_entropy(scores, rand(4, 3), ignore_index: 1));
        Assert.Throws<ExternalException>(() => nll_loss(randn(3), tensor(1L)));
        Assert.Throws<ExternalException>(() => binary_cross_entropy(tensor([1.5f]), tensor([1f])));
        Assert.Throws<ExternalException>(() => binary_cross_entropy(rand(2), rand(3)));
        Assert.Throws<ExternalException>(() => huber_loss(rand(2), rand(2), 0));
    }

    [Fact]
    public void Losses_leave_no_tensors_behind_without_a_scope()
    {
        using var nothingIsFreed = new NoCollections();
        using Tensor scores = randn(4, 3), other = randn(4, 3), classes = zeros(4, int64);
        scores.requires_grad_();
        Check(() => cross_entropy(scores, classes, label_smoothing: 0.1));
        Check(() => mse_loss(scores, other));
        Check(() => smooth_l1_loss(scores, other));
        Check(() => binary_cross_entropy_with_logits(scores, other));

        static void Check(Func<Tensor> loss)
        {
            var before = Tensor.TotalCount;
            loss().Dispose();
            Assert.Equal(before, Tensor.TotalCount);
        }
    }
}
