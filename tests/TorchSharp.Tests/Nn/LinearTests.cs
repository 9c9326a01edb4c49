using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn;

public sealed class LinearTests
{
    [Fact]
    public void Linear_has_the_gradient_of_central_differences() => GradientCheck.Randomly(
        x => nn.functional.linear(x[0], x[1], x[2]),
        draw =>
        {
            var (inputs, outputs) = (draw.Size(), draw.Size());
            return [draw.Tensor([.. draw.Shape(0, 2), inputs]), draw.Tensor([outputs, inputs]), draw.Tensor([outputs])];
        });
}
