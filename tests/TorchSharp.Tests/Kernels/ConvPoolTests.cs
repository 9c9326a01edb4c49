using TorchSharp.Nn;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Kernels;

public sealed class ConvPoolTests
{
    public static TheoryData<long, long, long, long, long, long> Sizes => new()
    {
        // images, channels, side, outputs, kernel, padding
        { 3, 1, 28, 16, 3, 1 }, { 9, 16, 14, 32, 3, 1 }, { 2, 1, 28, 16, 3, 0 }, { 17, 8, 13, 8, 3, 0 }, { 2, 8, 9, 8, 5, 2 },
        { 1, 1, 7, 8, 2, 0 }, { 2, 8, 7, 8, 1, 0 },
        { 1, 8, 12, 8, 7, 3 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_fused_forward_has_the_bits_of_the_three_steps(
        long images, long channels, long side, long outputs, long kernel, long padding)
    {
        using var scope = NewDisposeScope();
        var (x, w, b) = Inputs(images, channels, side, outputs, kernel);
        var fused = ConvPool.TryRun(x, w, b, padding)!;
        Assert.Equal(Steps(x, w, b, padding).data<float>().ToArray(), fused.data<float>().ToArray());
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_fused_gradients_are_those_of_the_three_steps(
        long images, long channels, long side, long outputs, long kernel, long padding)
    {
        using var scope = NewDisposeScope();
        var (x, w, b) = Inputs(images, channels, side, outputs, kernel);
        var wantsInput = channels % 8 == 0;
        Tensor[] inputs = wantsInput ? [x, w, b] : [w, b];
        foreach (var input in inputs) input.requires_grad_();
        var steps = Steps(x, w, b, padding);
        var upstream = empty(steps.shape).normal_();
        var expected = autograd.grad([steps], inputs, [upstream]);
        var actual = autograd.grad([ConvPool.TryRun(x, w, b, padding)!], inputs, [upstream]);
        for (var i = 0; i < inputs.Length; i++)
        {
            var scale = expected[i].abs().data<float>().Max();
            Assert.True((expected[i] - actual[i]).abs().data<float>().Max() <= 1e-5f * scale, $"gradient {i}");
        }
    }

    [Fact]
    public void Where_elements_of_a_window_are_equal_the_gradient_goes_to_the_first()
    {
        using var scope = NewDisposeScope();
        var x = zeros(1, 1, 4, 4);
        x[0, 0, 0, 1] = tensor(1f);
        var w = ones(8, 1, 1, 1).requires_grad_();
        ConvPool.TryRun(x, w, ones(8), 0)!.sum().backward();
        // One window has the 2 of the pixel; in the others all are 1, from pixels of 0.
        Assert.Equal(Enumerable.Repeat(1f, 8), w.grad!.data<float>());
    }

    [Fact]
    public void The_result_does_not_depend_on_the_number_of_threads()
    {
        using var scope = NewDisposeScope();
        var threads = get_num_threads();
        try
        {
            var results = new[] { 1, 2, 5 }.Select(count =>
            {
                set_num_threads(count);
                var (x, w, b) = Inputs(30, 8, 14, 16, 3);
                foreach (var input in new[] { x, w, b }) input.requires_grad_();
                ConvPool.TryRun(x, w, b, 1)!.square().sum().backward();
                return x.grad!.data<float>().Concat(w.grad!.data<float>()).Concat(b.grad!.data<float>()).ToArray();
            }).ToList();
            Assert.Equal(results[0], results[1]);
            Assert.Equal(results[0], results[2]);
        }
        finally
        {
            set_num_threads(threads);
        }
    }

    [Fact]
    public void Gradients_of_gradients_go_the_long_way()
    {
        using var scope = NewDisposeScope();
        var (x, w, b) = Inputs(2, 8, 6, 8, 3);
        w.requires_grad_();
        Tensor SecondGradient(Func<Tensor> forward)
        {
            var first = autograd.grad([forward().square().sum()], [w], retain_graph: true, create_graph: true)[0];
            return autograd.grad([first.square().sum()], [w])[0];
        }
        var expected = SecondGradient(() => Steps(x, w, b, 1));
        Assert.True(SecondGradient(() => ConvPool.TryRun(x, w, b, 1)!).allclose(expected, 1e-3, 1e-2));
    }

    [Fact]
    public void A_sequence_runs_the_fused_operation_and_gives_what_its_modules_give_one_by_one()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        var model = nn.Sequential(
            nn.Conv2d(1, 16, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(16, 8, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten());
        var x = empty(4, 1, 28, 28).normal_();
        var stepwise = x;
        for (var i = 0; i < model.Count; i++) stepwise = model[i].call(stepwise);
        Assert.Equal(stepwise.data<float>().ToArray(), model.call(x).data<float>().ToArray());
    }

    [Fact]
    public void Hooks_inside_a_sequence_still_see_every_step()
    {
        using var scope = NewDisposeScope();
        var relu = nn.ReLU();
        var seen = 0;
        relu.register_forward_hook((_, input, result) =>
        {
            seen++;
            return result;
        });
        nn.Sequential(nn.Conv2d(1, 8, 3), relu, nn.MaxPool2d(2)).call(empty(1, 1, 8, 8).normal_());
        Assert.Equal(1, seen);
    }

    private static Tensor Steps(Tensor x, Tensor w, Tensor b, long padding) =>
        nn.functional.max_pool2d(nn.functional.conv2d(x, w, b, padding: [padding]).relu(), 2);

    private static (Tensor, Tensor, Tensor) Inputs(long images, long channels, long side, long outputs, long kernel)
    {
        manual_seed(images + side);
        return (empty(images, channels, side, side).normal_(), empty(outputs, channels, kernel, kernel).normal_(),
            empty(outputs).normal_());
    }
}
