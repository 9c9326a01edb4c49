using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

public sealed class DeviceTests
{
    [Fact]
    public void The_usual_choice_of_a_device_gives_the_CPU()
    {
        var chosen = cuda.is_available() ? CUDA : mps_is_available() ? MPS : CPU;
        using var moved = zeros(2).to(chosen);
        Assert.Equal("cpu", moved.device.ToString());
        Assert.Equal(DeviceType.CPU, device("cpu", 0).type);
    }

    [Fact]
    public void A_GPU_is_refused_with_a_sentence()
    {
        using var tensor = zeros(2);
        Func<object>[] calls = [() => CUDA, () => MPS, () => device("cuda"), () => device("cuda", 0), () => tensor.cuda()];
        Assert.All(calls, call => Assert.Contains("computes on the CPU", Assert.Throws<InvalidOperationException>(call).Message));
        Assert.Throws<ArgumentException>(() => tensor.cuda(CPU));
        Assert.Contains("gpu", Assert.Throws<ArgumentException>(() => device("gpu")).Message);
    }

    [Fact]
    public void A_tensor_is_converted_by_the_name_of_the_type()
    {
        using var scope = NewDisposeScope();
        var x = tensor([0f, 2.7f]);
        Assert.Equal(
            [float64, float32, int64, int32, uint8, torch.@bool],
            new[] { x.@double(), x.@float(), x.@long(), x.@int(), x.@byte(), x.@bool() }.Select(t => t.dtype));
        Assert.Equal([0, 2], x.@long().data<long>().ToArray());
        Assert.Equal([false, true], x.@bool().data<bool>().ToArray());
    }
}
