using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

public sealed class GradModeTests
{
    [Fact]
    public void No_grad_records_nothing_until_it_ends()
    {
        var x = ones([2], requires_grad: true);
        using (no_grad())
        {
            Assert.False(is_grad_enabled());
            Assert.False((x * 2).requires_grad);
            using (enable_grad()) Assert.True((x * 2).requires_grad);
            using (set_grad_enabled(false)) Assert.False((x * 2).requires_grad);
            Assert.False(is_grad_enabled());
        }
        Assert.True(is_grad_enabled());
        Assert.True((x * 2).requires_grad);
    }

    [Fact]
    public void Inference_mode_records_nothing_whatever_is_asked_for_inside()
    {
        var x = ones([2], requires_grad: true);
        Assert.False(is_inference_mode_enabled());
        using (inference_mode())
        {
            Assert.True(is_inference_mode_enabled());
            using (enable_grad()) Assert.False((x * 2).requires_grad);
            using (inference_mode(false)) Assert.True((x * 2).requires_grad);
        }
        Assert.False(is_inference_mode_enabled());
        Assert.True((x * 2).requires_grad);
    }

    [Fact]
    public void What_was_made_in_inference_mode_stays_out_of_backward()
    {
        Tensor made, copy;
        using (inference_mode())
        {
            made = ones(2);
            made.add_(1);
            copy = made.clone();
        }
        var x = ones([2], requires_grad: true);
        Assert.Contains("saved for backward", Assert.Throws<ExternalException>(() => x * made).Message);
        Assert.Contains("Inplace update", Assert.Throws<ExternalException>(() => copy.add_(1)).Message);
        Assert.Throws<ExternalException>(() => made.requires_grad_());
        Assert.True((x + made).requires_grad);
        Assert.True((x * made.clone()).requires_grad);
    }

    [Fact]
    public void The_mode_belongs_to_the_thread()
    {
        using var mode = no_grad();
        var other = false;
        var thread = new Thread(() => other = is_grad_enabled());
        thread.Start();
        thread.Join();
        Assert.True(other);
    }
}
