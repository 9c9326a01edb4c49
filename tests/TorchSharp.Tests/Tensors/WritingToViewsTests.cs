using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

public sealed class WritingToViewsTests
{
    [Fact]
    public void Gradients_flow_around_and_through_what_is_written_to_a_view() => GradientCheck.Randomly(
        x =>
        {
            var whole = x[0] * x[0];
            var column = whole.transpose(0, 1)[0];
            column.add_(x[1] * x[1]);
            whole[^1] = x[1].sum();
            return whole * column.sum();
        },
        draw =>
        {
            var shape = draw.Shape(2, 2);
            return [draw.Tensor(shape), draw.Tensor([shape[0]])];
        });

    [Fact]
    public void Assigning_at_tensors_of_indices_has_gradients_of_both_sides() => GradientCheck.Randomly(
        x =>
        {
            var whole = x[0] * x[0];
            whole[arange(x[1].size(0))] = x[1] * x[1];
            return whole * whole;
        },
        draw =>
        {
            var shape = draw.Shape(1, 3);
            long[] part = [draw.Integer(1, (int)shape[0] + 1), .. shape[1..]];
            return [draw.Tensor(shape), draw.Tensor(part)];
        });

    [Fact]
    public void A_view_of_something_without_gradient_requires_grad_after_a_neighbour_was_written_to()
    {
        var whole = zeros(2, 2);
        var (first, second) = (whole[0], whole[1]);
        second.copy_(ones(2).requires_grad_());
        Assert.True(whole.requires_grad);
        Assert.True(first.requires_grad);
        Assert.False(whole.detach().requires_grad);
    }

    [Fact]
    public void A_view_of_a_leaf_can_not_be_written_to()
    {
        var leaf = ones(2, 2, requires_grad: true);
        var error = Assert.Throws<ExternalException>(() => leaf[0].mul_(2));
        Assert.Contains("a view of a leaf Variable that requires grad", error.Message);
        using (no_grad()) leaf[0].mul_(2);
        Assert.Equal(2, leaf[0, 0].item<float>());
    }

    [Fact]
    public void A_view_made_in_no_grad_can_not_be_written_to_with_recording()
    {
        var whole = ones(2, 2, requires_grad: true) * 2;
        Tensor view;
        using (no_grad()) view = whole[0];
        Assert.False(view.requires_grad);
        var error = Assert.Throws<ExternalException>(() => view.copy_(ones(2).requires_grad_()));
        Assert.Contains("created in no_grad mode", error.Message);
    }

    [Fact]
    public void A_value_saved_from_before_a_write_is_refused_in_backward()
    {
        var whole = ones(2, 2, requires_grad: true) * 2;
        var product = whole[0] * whole[0];
        whole[1] = zeros(2);
        var error = Assert.Throws<ExternalException>(() => product.sum().backward());
        Assert.Contains("modified by an inplace operation", error.Message);
    }

    [Fact]
    public void Writing_to_views_again_and_again_leaves_no_memory_behind()
    {
        LiveTensors.AssertUnchanged(Steps);

        static void Steps()
        {
            using var scope = NewDisposeScope();
            var weight = ones(3, requires_grad: true);
            var whole = zeros(5, 3);
            // The last write is computed from a view of what it is written to, and backward never runs.
            for (var t = 1; t < 5; t++) whole[t] = whole[t - 1] * weight + t;
            var finished = whole.clone();
            finished[0] = weight * weight;
            finished.sum();
        }
    }
}
